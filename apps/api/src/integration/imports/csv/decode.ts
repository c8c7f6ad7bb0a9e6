import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { damagedGzip, notUtf8 } from '../imports.errors.ts'

const GZIP = [0x1f, 0x8b]
const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

/** What a byte that is no UTF-8 becomes. A row that holds one is rejected, since its text was damaged. */
export const REPLACEMENT = '\uFFFD'

/**
 * The text of a file, piece by piece: gunzipped where its first bytes say so, without byte order mark.
 * @throws DomainError `import.damaged_gzip`, `import.not_utf8`
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let isFirst = true
  for await (const piece of plain(bytes)) {
    if (isFirst && UTF_16.some((mark) => startsWith(piece, mark))) throw notUtf8()
    isFirst = false
    yield decoder.decode(piece, { stream: true })
  }
  yield decoder.decode()
}

async function* plain(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = bytes[Symbol.asyncIterator]()
  const first = await pieces.next()
  if (first.done) return
  const all = followedBy(first.value, pieces)
  yield* startsWith(first.value, GZIP) ? gunzip(all) : all
}

async function* followedBy(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for (let piece = await rest.next(); !piece.done; piece = await rest.next()) yield piece.value
  } finally {
    await rest.return?.()
  }
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = Readable.from(bytes, { objectMode: false })
  const gunzipped = createGunzip({ chunkSize: 1 << 18 })
  source.on('error', (error) => gunzipped.destroy(error)).pipe(gunzipped)
  try {
    yield* gunzipped
  } catch (error) {
    if (String((error as NodeJS.ErrnoException).code).startsWith('Z_')) throw damagedGzip(error)
    throw error
  } finally {
    source.destroy()
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}
