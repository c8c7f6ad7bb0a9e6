import type { Tx } from '@stamkund/database'
import { fileTooLarge } from './imports.errors.ts'
import { insertPiece } from './imports.queries.ts'

const PIECE_BYTES = 1024 * 1024

/**
 * Stores a file as it arrives, about a megabyte at a time, so that it is never in memory as a whole and no transaction
 * waits for the network.
 * @param inTransaction the caller's; each piece is one
 * @returns its size in bytes
 * @throws DomainError `request.too_large` beyond `maxBytes`; pieces that were stored by then stay
 */
export async function storeUpload(
  inTransaction: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>,
  importId: string,
  stream: AsyncIterable<Buffer>,
  maxBytes: number,
): Promise<number> {
  let bytes = 0
  let pieceNo = 0
  for await (const piece of pieces(stream)) {
    bytes += piece.length
    if (bytes > maxBytes) throw fileTooLarge(maxBytes)
    const no = pieceNo
    await inTransaction((tx) => insertPiece(tx, importId, no, piece))
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
