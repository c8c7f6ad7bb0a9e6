import type { Tx } from '@stamkund/database'
import { lockCompanies, readActiveCompany } from '../../customers/companies/index.ts'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import { lostRace } from '../../platform/etag.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { readRules, replaceRules } from './redemption-rules.queries.ts'
import type { NewRedemptionRules, RedemptionRules } from './redemption-rules.schema.ts'
import { lockRequestsOf } from './redemptions.queries.ts'

/**
 * Replaces what a company allows its people. Redemptions that were requested before stay as they are.
 * @param version the one that the caller read; 412 if it is an older one
 * @throws company.unknown, company.merged
 */
export async function changeRedemptionRules(
  tx: Tx,
  companyId: string,
  version: number,
  given: NewRedemptionRules,
  occasion: Occasion,
): Promise<RedemptionRules> {
  await lockCompanies(tx, [companyId], 'shared')
  await readActiveCompany(tx, companyId)
  await lockRequestsOf(tx, [companyId])
  const before = await readRules(tx, companyId)
  const blockedKinds = [...new Set(given.blockedKinds)]
  if (!(await replaceRules(tx, companyId, version, { ...given, blockedKinds }))) throw lostRace()
  const after = await readRules(tx, companyId)
  await writeAudit(tx, occasion, {
    action: 'redemption_rules.changed',
    subject: { kind: 'redemption_rules', id: companyId },
    companyId,
    changes: changesBetween(before, after),
  })
  return after
}
