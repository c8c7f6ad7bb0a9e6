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

/** The keys that lists are ordered by, as text. */
export const IdKey = z.tuple([z.uuid()])
export const TextTextKey = z.tuple([z.string(), z.string()])
export const TextIdKey = z.tuple([z.string(), z.uuid()])
export const NumberKey = z.tuple([z.string().regex(/^\d{1,16}$/)])

type KeyShape = z.ZodType<readonly string[]>

/**
 * The key that a cursor holds, or undefined for the first page. A cursor that the list cannot have given out is a 400.
 * @param shape what the values of the list's key look like
 */
export function readCursor<Shape extends KeyShape>(
  cursor: string | undefined,
  shape: Shape,
): z.infer<Shape> | undefined {
  if (cursor === undefined) return undefined
  const key = shape.safeParse(decodeCursor(cursor))
  if (key.success && key.data.every((part) => !part.includes('\0'))) return key.data
  throw new DomainError('page.invalid_cursor', 400, 'The cursor is not one that this list gave out.')
}

function decodeCursor(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}
