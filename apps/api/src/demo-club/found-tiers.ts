import type { Tx } from '@stamkund/database'
import type { Occasion } from '../platform/occasion.ts'
import { changeTierRules, changeTiers } from '../points/tiers/index.ts'
import { TIERS } from './nordverk/index.ts'

const RULES = { basis: 'points', period: 'rolling_12_months', graceDays: 30, noticeDays: 30 } as const
/** Nobody has said anything yet. */
const FIRST_VERSION = 0

/** The levels of the club, which nobody has reached yet. */
export async function foundTiers(tx: Tx, occasion: Occasion): Promise<void> {
  await changeTierRules(tx, FIRST_VERSION, RULES, occasion)
  const tiers = TIERS.map(({ threshold, ...tier }) => ({ ...tier, threshold: String(threshold) }))
  await changeTiers(tx, FIRST_VERSION, { tiers, replacements: [] }, occasion)
}
