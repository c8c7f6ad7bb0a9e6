import type { Db } from '@stamkund/database'
import { findCompanyFacts, findContacts, findSalesMonths } from './company-facts.queries.ts'
import type { CompanyOverview } from './company-overviews.schema.ts'

/**
 * What is to be known about a company before one talks to it. Three statements that do not wait for each other.
 * @param companyId of a company that goes on
 * @param wallet settled
 */
export async function readCompanyOverview(
  db: Db,
  companyId: string,
  wallet: CompanyOverview['points'],
  today: string,
): Promise<CompanyOverview> {
  const [facts, months, contacts] = await Promise.all([
    findCompanyFacts(db, companyId),
    findSalesMonths(db, companyId, today),
    findContacts(db, companyId),
  ])
  const { salesRep, openRedemptions, figuresAsOf, ...nameplate } = facts.company
  const { available, pending, held, debt, expiringSoon } = wallet
  return {
    ...nameplate,
    salesRep,
    sales: { ...facts.sales, months },
    points: { available, pending, held, debt, expiringSoon },
    openRedemptions,
    contacts: contacts.map(({ lastSignInAt, ...contact }) => ({
      ...contact,
      lastSignInAt: lastSignInAt?.toISOString() ?? null,
    })),
    figuresAsOf: figuresAsOf?.toISOString() ?? null,
  }
}
