import { fileTooLarge } from './imports.errors.ts'

const PIECE_BYTES = 1024 * 1024

/**
 * Stores a file as it arrives, about a megabyte at a time, so that it is never in memory as a whole and no transaction
 * waits for the network.
 * @param store keeps a piece; pieces are numbered from 0
 * @returns the size of the file in bytes
 * @throws DomainError `request.too_large` beyond `maxBytes`; pieces that were stored by then stay
 */
export async function storeUpload(
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
  store: (pieceNo: number, content: Buffer) => Promise<void>,
): Promise<number> {
  let bytes = 0
  let pieceNo = 0
  for await (const piece of pieces(stream)) {
    bytes += piece.length
    if (bytes > maxBytes) throw fileTooLarge(maxBytes)
    await store(pieceNo, piece)
    pieceNo += 1
  }
  return bytes
}

async function* pieces(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  let length = 0
  for await (const part of stream) {
    parts.push(part)
    length += part.length
    if (length < PIECE_BYTES) continue
    yield Buffer.concat(parts)
    parts = []
    length = 0
  }
  if (length > 0) yield Buffer.concat(parts)
}
