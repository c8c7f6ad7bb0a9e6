import type { Tx } from '@stamkund/database'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import { lostRace } from '../../platform/etag.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { lockTiers, putTierRules } from './tier-rules.queries.ts'
import type { NewTierRules } from './tiers.schema.ts'

/**
 * Changes by which companies rise and fall. Companies keep what they have until they are evaluated next, and the days until
 * which they hold it.
 * @param version the one that the caller read; 412 if it is an older one
 */
export async function changeTierRules(tx: Tx, version: number, given: NewTierRules, occasion: Occasion): Promise<void> {
  const before = await lockTiers(tx)
  if (before.version !== version) throw lostRace()
  await putTierRules(tx, { ...before, ...given, version: version + 1 })
  const { basis, period, graceDays, noticeDays } = before
  await writeAudit(tx, occasion, {
    action: 'tier_rules.changed',
    subject: { kind: 'tier_rules', id: null },
    changes: changesBetween({ basis, period, graceDays, noticeDays }, given),
  })
}
