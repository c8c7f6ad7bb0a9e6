import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { bytesOf } from './bytes-of.ts'

const DIGEST_BYTES = 32
const FIELD = Buffer.from([0x53, 0x4b, DIGEST_BYTES, 0])
const GZIP_WITH_EXTRA_FIELD = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 255, FIELD.length + DIGEST_BYTES, 0])
const NOTHING_COMPRESSED = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0])

export const SEAL_BYTES = GZIP_WITH_EXTRA_FIELD.length + FIELD.length + DIGEST_BYTES + NOTHING_COMPRESSED.length

/** Passes a file's bytes on and ends them with their seal: an empty gzip member that carries their SHA-256. */
export async function* sealed(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  for await (const chunk of bytes) {
    hash.update(chunk)
    yield chunk
  }
  yield sealOf(hash.digest())
}

/** Whether each byte of a file is as it was written, and none is missing or added. */
export async function isSealed(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat()
  const end = size - SEAL_BYTES
  if (end <= 0) return false
  const hash = createHash('sha256')
  for await (const chunk of bytesOf(file, end)) hash.update(chunk)
  const { buffer } = await file.read({ buffer: Buffer.alloc(SEAL_BYTES), position: end })
  return buffer.equals(sealOf(hash.digest()))
}

function sealOf(digest: Buffer): Buffer {
  return Buffer.concat([GZIP_WITH_EXTRA_FIELD, FIELD, digest, NOTHING_COMPRESSED])
}
