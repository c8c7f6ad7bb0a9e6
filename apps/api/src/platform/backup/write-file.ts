import fs from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { fileExists } from './backup.errors.ts'
import { sealed } from './seal.ts'

/**
 * Writes a compressed and sealed file that only its owner may read. It has its name once all of it is on the disk.
 * @returns its size in bytes
 */
export async function writeFile(
  file: string,
  overwrite: boolean,
  work: (write: (content: AsyncIterable<Buffer>) => Promise<void>) => Promise<void>,
): Promise<number> {
  if (!overwrite && fs.existsSync(file)) throw fileExists(file)
  const partial = `${file}.partial`
  await fs.promises.rm(partial, { force: true })
  const handle = await fs.promises.open(partial, 'wx', 0o600)
  try {
    await work((content) =>
      pipeline(Readable.from(content, { objectMode: false }), createGzip(), sealed, (bytes) =>
        fs.promises.writeFile(handle, bytes),
      ),
    )
    await handle.sync()
    const { size } = await handle.stat()
    await handle.close()
    await fs.promises.rename(partial, file)
    await syncFolderOf(file)
    return size
  } catch (error) {
    await handle.close()
    await fs.promises.rm(partial, { force: true })
    throw error
  }
}

/** Makes the name durable too, where the system knows how. */
async function syncFolderOf(file: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await fs.promises.open(path.dirname(path.resolve(file)))
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
