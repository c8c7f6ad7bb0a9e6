import { z } from 'zod'

const LINE_NO = /^\d{1,10}$/
const AMOUNT = /^-?\d{1,30}(\.\d{1,4})?$/

/** No id is greater: where a list of descending ids begins. */
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** The keys that the lists are ordered by. */
export const LineKey = z.tuple([z.uuid(), z.string().regex(LINE_NO)])
export const SumKey = z.tuple([z.string().regex(AMOUNT), z.string(), z.string()])
export const SkuKey = z.tuple([z.string()])
