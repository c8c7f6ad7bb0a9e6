import type { Tx } from '@stamkund/database'
import { openWallets } from '@stamkund/ledger'
import { putRows, type RowOutcome, rejected, type Said } from '../bulk/index.ts'
import { resolveSalesReps } from '../sales-reps/index.ts'
import { type CompanyFields, insertCompanies, lockCompanyFields, updateCompanies } from './put-companies.queries.ts'

const blank: CompanyFields = {
  name: '',
  orgNo: null,
  country: null,
  city: null,
  postalCode: null,
  address: null,
  industry: null,
  employees: null,
  salesRepId: null,
  currency: null,
  participates: true,
}

/** A row of `companies.csv`. An absent field is left as it is, null clears it. */
export interface CompanyRow extends Said<Omit<CompanyFields, 'name' | 'salesRepId'>> {
  readonly companyNo: string
  readonly name: string
  readonly repNo?: string | null | undefined
}

/**
 * Creates and changes companies by number, thousands in a few statements; a new one gets its wallet. One outcome per row;
 * of two rows about one company the later wins. A number of a merged company changes that company's own record, never
 * the one that it was merged into.
 */
export async function putCompanies(tx: Tx, rows: readonly CompanyRow[]): Promise<RowOutcome[]> {
  const repNos = new Set(rows.flatMap(({ repNo }) => repNo ?? []))
  const repIds = await resolveSalesReps(tx, [...repNos])
  let ids: ReadonlyMap<string, string> = new Map()
  return putRows<CompanyRow, CompanyFields>(rows, {
    keyOf: ({ companyNo }) => ids.get(companyNo) ?? companyNo,
    fieldsOf: ({ companyNo, repNo, ...fields }) => {
      const salesRepId = repNo == null ? repNo : repIds.get(repNo)
      if (repNo != null && salesRepId === undefined) {
        return rejected('company.unknown_sales_rep', 'rep_no', `No sales rep has the number ${repNo}.`)
      }
      return { ...fields, salesRepId }
    },
    blank,
    read: async (rows) => {
      const found = await lockCompanyFields(
        tx,
        rows.map((row) => row.companyNo),
      )
      ids = found.ids
      return found.companies
    },
    insert: async (records) => {
      const inserted = await insertCompanies(tx, records)
      await openWallets(
        tx,
        Array.from(inserted.values(), (id) => ({ wallet: { companyId: id, walletId: id }, kind: 'company' })),
      )
      return new Set(inserted.keys())
    },
    update: (records) => updateCompanies(tx, records),
  })
}
