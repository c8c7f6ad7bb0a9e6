import type { Tx } from '@stamkund/database'
import { openWallets } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { changesBetween, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { assertSalesRep } from './assert-sales-rep.ts'
import { companyNumberTaken } from './companies.errors.ts'
import { insertCompany } from './companies.queries.ts'
import type { Company, NewCompany } from './companies.schema.ts'
import { makeNumberCurrent } from './company-numbers.queries.ts'
import { readCompany } from './read-company.ts'

/**
 * Creates a company with its number and its wallet.
 * @throws company.number_taken, company.unknown_sales_rep
 */
export async function createCompany(
  tx: Tx,
  { companyNo, ...fields }: NewCompany,
  occasion: Occasion,
): Promise<Company> {
  const id = newId()
  await assertSalesRep(tx, fields.salesRepId)
  await insertCompany(tx, id, fields)
  if (!(await makeNumberCurrent(tx, id, companyNo))) throw companyNumberTaken(companyNo)
  await openWallets(tx, [{ wallet: { companyId: id, walletId: id }, kind: 'company' }])
  const created = await readCompany(tx, id)
  await writeAudit(tx, occasion, {
    action: 'company.created',
    subject: { kind: 'company', id },
    companyId: id,
    changes: changesBetween(null, created),
  })
  return created
}
