import { campaignsOf, type DemoCampaign } from './campaigns.ts'
import { companiesOf, type DemoCompany } from './companies.ts'
import { firstOfMonth } from './days.ts'
import { type DemoDocument, invoicesOf, type Period } from './invoices.ts'
import { type DemoProduct, productsOf } from './products.ts'
import { returnsOf } from './returns.ts'

/** How much of a club. */
export interface DemoSize {
  readonly companies: number
  /** Whole months before the one that today is in. */
  readonly months: number
}

/** Three months more than the two years after which points expire, so that some have. */
export const FULL_SIZE: DemoSize = { companies: 240, months: 27 }

/** Everything that Nordverk's ERP would know. */
export interface DemoBooks extends Period {
  readonly companies: readonly DemoCompany[]
  readonly products: readonly DemoProduct[]
  /** In the order of their delivery. */
  readonly documents: readonly DemoDocument[]
  /** In the order in which they were planned. */
  readonly campaigns: readonly DemoCampaign[]
}

/** The same for the same day and size, whatever else happens. */
export function booksOf(today: string, size: DemoSize = FULL_SIZE): DemoBooks {
  const begins = firstOfMonth(today, -size.months)
  const companies = companiesOf(size.companies)
  const products = productsOf(begins, today)
  const delivered = documents(companies, products, { begins, today })
  const campaigns = campaignsOf(delivered, products, { begins, today })
  return { begins, today, companies, products, documents: delivered, campaigns }
}

/** The raw invoices and credit notes through the day before `today`, in the order of their delivery. */
export function documentsOf(today: string, size: DemoSize = FULL_SIZE): readonly DemoDocument[] {
  return booksOf(today, size).documents
}

function documents(companies: readonly DemoCompany[], products: readonly DemoProduct[], period: Period) {
  const invoices = invoicesOf(companies, products, period)
  return [...invoices, ...returnsOf(invoices, period)]
    .filter(({ deliveredOn }) => deliveredOn < period.today)
    .sort((a, b) => (a.deliveredOn < b.deliveredOn ? -1 : a.deliveredOn > b.deliveredOn ? 1 : 0))
}
