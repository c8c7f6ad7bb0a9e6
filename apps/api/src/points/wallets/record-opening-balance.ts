import type { Tx } from '@stamkund/database'
import { findCompany, resolveAndLockCompanies } from '../../customers/companies/index.ts'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { refusedForUnknownCompany, toError, unknownCompanyOfBalance } from './opening-balances.errors.ts'
import type { RecordedBalance } from './opening-balances.queries.ts'
import type { NewOpeningBalance } from './opening-balances.schema.ts'
import { recordOpeningBalances } from './record-opening-balances.ts'

/**
 * Records one opening balance.
 * @throws DomainError `opening_balance.unknown_company`, `opening_balance.expired`,
 *   `opening_balance.recorded_with_other_points`
 */
export async function recordOpeningBalance(
  tx: Tx,
  { companyNo, companyId, points, expiresOn = null, reason = null }: NewOpeningBalance,
  occasion: Occasion,
): Promise<{ readonly isNew: boolean; readonly balance: RecordedBalance }> {
  const number = companyId === undefined ? companyNo : (await findCompany(tx, companyId))?.companyNo
  if (number === undefined) throw unknownCompanyOfBalance()
  const company = (await resolveAndLockCompanies(tx, [number])).get(number)
  if (company === undefined) throw toError(refusedForUnknownCompany(number))
  const [outcome] = await recordOpeningBalances(tx, [{ company, points, expiresOn, reason }], occasion)
  if (outcome === undefined) throw new Error('one balance was stated and none came out')
  if (outcome.outcome === 'refused') throw toError(outcome.refusal)
  const { balance } = outcome
  const isNew = outcome.outcome === 'recorded'
  if (isNew) {
    await writeAudit(tx, occasion, {
      action: 'opening_balance.recorded',
      subject: { kind: 'opening_balance', id: balance.id },
      companyId: balance.companyId,
      // Without the reason, which may name a person and stays with the balance.
      changes: changesBetween(null, { points: balance.points, expiresOn: balance.expiresOn }),
    })
  }
  return { isNew, balance }
}
