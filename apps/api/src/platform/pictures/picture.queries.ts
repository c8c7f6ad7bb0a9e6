import { type Db, statement, type Tx } from '@stamkund/database'
import type { EncodedPicture } from './encode-picture.ts'
import type { PictureSize } from './picture-urls.ts'

// One that was about to be forgotten is young again.
const STORE = statement(
  'picture_store',
  `insert into picture (hash, small, large, stored_at) values ($1, $2, $3, $4)
   on conflict (hash) do update set stored_at = greatest(picture.stored_at, excluded.stored_at)`,
)

/** Keeps a picture, once however often it comes. It stays for as long as something shows it, and for a day anyway. */
export async function storePicture(tx: Tx, { hash, small, large }: EncodedPicture, now: Date): Promise<void> {
  await tx.rows(STORE, [hash, small, large, now.toISOString()])
}

const READ = {
  480: statement('picture_read_480', 'select small as bytes from picture where hash = $1'),
  1200: statement('picture_read_1200', 'select large as bytes from picture where hash = $1'),
}

/** A picture in WebP. */
export async function findPicture(db: Db, hash: string, size: PictureSize): Promise<Buffer | undefined> {
  const [picture] = await db.rows<{ bytes: Buffer }>(READ[size], [hash])
  return picture?.bytes
}

const FORGET = statement(
  'picture_forget_unused',
  `delete from picture p
   where p.stored_at < $1 and not exists (select from picture_use u where u.hash = p.hash)
   returning p.hash`,
)

const UNUSED_KEPT_MS = 86_400_000

/**
 * Deletes pictures that nothing shows and nobody uploaded within a day.
 * @returns how many
 */
export async function forgetUnusedPictures(tx: Tx, now: Date): Promise<number> {
  return (await tx.rows(FORGET, [new Date(now.getTime() - UNUSED_KEPT_MS).toISOString()])).length
}
