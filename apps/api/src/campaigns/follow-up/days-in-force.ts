import type { Db } from '@stamkund/database'
import { type Campaign, readLaunches } from '../campaigns/index.ts'
import { daysAfter, earlier } from './campaign-days.ts'
import type { Period } from './margins.queries.ts'

/** The days on which a campaign gives points: its window, or of one that was ended early what there was of it. */
export async function daysInForce(db: Db, { id, terms: { window }, endedAt }: Campaign): Promise<Period> {
  if (endedAt === null) return window
  const last = (await readLaunches(db, id)).toSorted((one, other) => one.version - other.version).at(-1)
  // Without terms: it was ended, or paused and never resumed.
  const wasCutShort = last !== undefined && last.terms === null
  return wasCutShort ? { ...window, to: earlier(window.to, daysAfter(last.validFrom, -1)) } : window
}
