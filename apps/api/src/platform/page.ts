import { z } from 'zod'
import { DomainError } from './errors.ts'

/** Query parameters that every list takes. Pages follow a key, never an offset, so that rows added meanwhile shift nothing. */
export const PageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50).meta({ description: 'Rows of a page' }),
  cursor: z.string().max(1000).optional().meta({ description: '`nextCursor` of the page before' }),
})

export interface Page<Item> {
  items: Item[]
  nextCursor: string | null
}

export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() })
}

/**
 * Cuts rows of a query that asked for `limit + 1` into a page.
 * @param keyOf the values of the row that the list is ordered by, as text
 */
export function toPage<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => readonly string[]): Page<Row> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null }
}

/** The key that a cursor holds, or undefined for the first page. A cursor that we did not write is a 400. */
export function readCursor(cursor: string | undefined, length: number): readonly string[] | undefined {
  if (cursor === undefined) return undefined
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (
      Array.isArray(key) &&
      key.length === length &&
      key.every((part) => typeof part === 'string' && !part.includes('\0'))
    ) {
      return key
    }
  } catch {
    // falls through to the same error as a cursor of another list
  }
  throw new DomainError('page.invalid_cursor', 400, 'The cursor is not one that this list gave out.')
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}
