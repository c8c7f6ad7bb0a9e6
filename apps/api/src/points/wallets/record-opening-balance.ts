import type { Tx } from '@stamkund/database'
import { findCompany, resolveAndLockCompanies } from '../../customers/companies/index.ts'
import { refusedForUnknownCompany, toError, unknownCompanyOfBalance } from './opening-balances.errors.ts'
import type { RecordedBalance } from './opening-balances.queries.ts'
import type { NewOpeningBalance } from './opening-balances.schema.ts'
import { type Occasion, recordOpeningBalances } from './record-opening-balances.ts'

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
  return { isNew: outcome.outcome === 'recorded', balance: outcome.balance }
}
