import type { Columns } from '../../platform/csv-file.ts'
import type { CompanyRow } from './company-overviews.schema.ts'

/** The list of companies as a file. */
export const companyColumns: Columns<CompanyRow> = {
  company_no: (row) => row.companyNo,
  name: (row) => row.name,
  org_no: (row) => row.orgNo,
  industry: (row) => row.industry,
  city: (row) => row.city,
  country: (row) => row.country,
  participates: (row) => row.participates,
  sales_rep: (row) => row.salesRepName,
  available_points: (row) => row.available,
  debt_points: (row) => row.debt,
  currency: (row) => row.currency,
  net_sales_12_months: (row) => row.netSales12Months,
  contribution_margin_12_months: (row) => row.contributionMargin12Months,
  last_purchase_on: (row) => row.lastPurchaseOn,
  tier: (row) => row.tierName,
  sales_class: (row) => row.salesClass,
  margin_class: (row) => row.marginClass,
  members: (row) => row.memberCount,
}
