import type { Tx } from '@stamkund/database'
import { type RowOutcome, rejected } from '../../customers/bulk/index.ts'
import { resolveAndLockCompanies } from '../../customers/companies/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { type Refusal, refusedForPoints, refusedForUnknownCompany } from './opening-balances.errors.ts'
import { MAX_POINTS } from './opening-balances.schema.ts'
import { recordOpeningBalances, type StatedBalance } from './record-opening-balances.ts'

/** A row of `balances.csv`. */
export interface OpeningBalanceRow {
  readonly companyNo: string
  readonly points: number
  /** Without one, the points expire as if they were earned today. */
  readonly expiresOn: string | null | undefined
  readonly reason: string | null | undefined
}

/**
 * Records opening balances by company number. One outcome per row, in their order; a row that was recorded before, with
 * the same points, is unchanged.
 */
export async function putOpeningBalances(
  tx: Tx,
  rows: readonly OpeningBalanceRow[],
  occasion: Occasion,
): Promise<RowOutcome[]> {
  const companies = await resolveAndLockCompanies(tx, [...new Set(rows.map(({ companyNo }) => companyNo))])
  const checked = rows.map(({ companyNo, points, expiresOn = null, reason = null }): StatedBalance | Refusal => {
    if (!Number.isInteger(points) || points < 1 || points > MAX_POINTS) return refusedForPoints(MAX_POINTS)
    const company = companies.get(companyNo)
    return company === undefined ? refusedForUnknownCompany(companyNo) : { company, points, expiresOn, reason }
  })
  const stated = checked.filter((row) => 'company' in row)
  const recorded = (await recordOpeningBalances(tx, stated, occasion)).values()
  return checked.map((row) => {
    const outcome = 'company' in row ? recorded.next().value : { outcome: 'refused' as const, refusal: row }
    if (outcome?.outcome === 'refused') return rowRefused(outcome.refusal)
    return { outcome: outcome?.outcome === 'recorded' ? 'imported' : 'unchanged' }
  })
}

function rowRefused({ code, column, message }: Refusal): RowOutcome {
  return rejected(code, column, message)
}
