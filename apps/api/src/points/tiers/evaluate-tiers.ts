import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { announceMoves } from './announce-moves.ts'
import { moveTiers } from './standings.queries.ts'
import { lockTiers, putTierRules } from './tier-rules.queries.ts'
import { companiesThatGoOn, hasTiers, type TierMove } from './tiers.queries.ts'

/** How many companies an evaluation moved. */
export interface TierEvaluation {
  readonly companies: number
  readonly risen: number
  readonly fallen: number
  readonly renewed: number
  /** Who were told that they are about to fall. */
  readonly told: number
}

/**
 * Gives companies the tier that they have reached today, or lost, and tells those who are about to. Nothing happens while
 * the club has no tiers. Safe to repeat: the second time on a day finds nothing to move.
 * @param companyIds that go on; null: all
 */
export async function evaluateTiers(
  tx: Tx,
  occasion: Pick<Occasion, 'now' | 'today'>,
  companyIds: readonly string[] | null,
): Promise<TierEvaluation> {
  const rules = await lockTiers(tx)
  const companies = (await hasTiers(tx)) ? (companyIds ?? (await companiesThatGoOn(tx))) : []
  if (companyIds === null && rules.evaluatedOn !== occasion.today)
    await putTierRules(tx, { ...rules, evaluatedOn: occasion.today })
  const moves = companies.length === 0 ? [] : await moveTiers(tx, rules, companies, occasion.today)
  await announceMoves(tx, occasion, moves, rules)
  const count = (...reasons: readonly TierMove['reason'][]) =>
    moves.filter(({ reason }) => reasons.includes(reason)).length
  return {
    companies: companies.length,
    risen: count('reached', 'merged'),
    fallen: count('fell'),
    renewed: count('renewed'),
    told: count('falling_soon'),
  }
}
