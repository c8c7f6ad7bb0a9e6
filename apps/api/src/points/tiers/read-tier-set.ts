import type { Db } from '@stamkund/database'
import { readTierRules } from './tier-rules.queries.ts'
import { countHolders, readTiers } from './tiers.queries.ts'
import type { Tiers } from './tiers.schema.ts'

/** The tiers, lowest first, with how many companies have each. */
export async function readTierSet(db: Db): Promise<Tiers> {
  const [tiers, holders, { tiersVersion }] = await Promise.all([readTiers(db), countHolders(db), readTierRules(db)])
  return { items: tiers.map((tier) => ({ ...tier, companies: holders.get(tier.id) ?? 0 })), version: tiersVersion }
}
