import type { FileHandle } from 'node:fs/promises'

const AT_ONCE = 256 * 1024

/** A file's bytes up to `end`. Unlike a stream of the handle, it leaves the handle open when nobody reads on. */
export async function* bytesOf(file: FileHandle, end: number): AsyncGenerator<Buffer> {
  for (let position = 0; position < end; ) {
    const wanted = Buffer.allocUnsafe(Math.min(AT_ONCE, end - position))
    const { bytesRead } = await file.read(wanted, 0, wanted.length, position)
    if (bytesRead === 0) throw new Error('the file has become shorter')
    yield wanted.subarray(0, bytesRead)
    position += bytesRead
  }
}
