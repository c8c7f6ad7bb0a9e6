import type { Tx } from '@stamkund/database'
import { openWallets } from '@stamkund/ledger'
import { putRows, type RowOutcome, rejected, type Said } from '../bulk/index.ts'
import { resolveAndLockCompanies } from '../companies/index.ts'
import { insertMembers, lockMembers, type MemberFields, updateMembers } from './put-members.queries.ts'

/** A row of `contacts.csv`. An absent field is left as it is, null clears it. */
export interface MemberRow extends Said<Pick<MemberFields, 'firstName' | 'lastName' | 'phone' | 'jobTitle'>> {
  readonly companyNo: string
  readonly email: string
}

/**
 * Creates and changes members by company number and e-mail address, thousands in a few statements; a new one becomes a
 * redeemer and gets a wallet. One outcome per row; of two rows about one member the later wins. Nobody's role changes, and
 * nobody who left comes back.
 */
export async function putMembers(tx: Tx, rows: readonly MemberRow[]): Promise<RowOutcome[]> {
  const companies = await resolveAndLockCompanies(tx, [...new Set(rows.map(({ companyNo }) => companyNo))])
  const whoIs = ({ companyNo, email }: MemberRow) => ({ companyId: companies.get(companyNo)?.id ?? '', email })
  return putRows<MemberRow, MemberFields>(rows, {
    keyOf: (row) => keyOf(whoIs(row)),
    fieldsOf: ({ companyNo, ...fields }) => {
      const company = companies.get(companyNo)
      if (company !== undefined) return { companyId: company.id, ...fields }
      return rejected('member.unknown_company', 'company_no', `No company has the number ${companyNo}.`)
    },
    blank: { companyId: '', email: '', firstName: null, lastName: null, phone: null, jobTitle: null },
    read: async (rows) => {
      const known = rows.filter(({ companyNo }) => companies.has(companyNo))
      const found = await lockMembers(tx, known.map(whoIs))
      return new Map(found.map(({ wanted, fields }) => [keyOf({ ...fields, email: wanted }), fields]))
    },
    insert: async (records) => {
      const inserted = await insertMembers(tx, [...records.values()])
      await openWallets(
        tx,
        inserted.map(({ companyId, id }) => ({ wallet: { companyId, walletId: id }, kind: 'member' })),
      )
      return new Set(inserted.map(keyOf))
    },
    update: (records) => updateMembers(tx, [...records.values()]),
  })
}

function keyOf({ companyId, email }: { readonly companyId: string; readonly email: string }): string {
  return `${companyId} ${email.toLowerCase()}`
}
