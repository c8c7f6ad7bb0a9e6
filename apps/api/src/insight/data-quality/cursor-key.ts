import { z } from 'zod'
import { DomainError } from '../../platform/errors.ts'
import { readCursor } from '../../platform/page.ts'

const LINE_NO = /^\d{1,10}$/
const AMOUNT = /^-?\d{1,30}(\.\d{1,4})?$/

/** No id is greater: where a list of descending ids begins. */
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** The keys that the lists are ordered by. */
export const LineKey = z.tuple([z.uuid(), z.string().regex(LINE_NO)])
export const SumKey = z.tuple([z.string().regex(AMOUNT), z.string(), z.string()])
export const SkuKey = z.tuple([z.string()])

/** The key that a cursor holds, or undefined for the first page. One that this list cannot have given out is a 400. */
export function readKey<Key extends z.ZodTuple>(cursor: string | undefined, shape: Key): z.infer<Key> | undefined {
  const parts = readCursor(cursor, shape.def.items.length)
  if (parts === undefined) return undefined
  const key = shape.safeParse(parts)
  if (key.success) return key.data
  throw new DomainError('page.invalid_cursor', 400, 'The cursor is not one that this list gave out.')
}
