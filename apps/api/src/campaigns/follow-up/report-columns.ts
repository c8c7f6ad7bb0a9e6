import type { Columns } from '../../platform/csv-file.ts'
import type { ReportedCompany } from './report.schema.ts'

export const reportedCompanyColumns: Columns<ReportedCompany> = {
  company_no: (row) => row.companyNo,
  name: (row) => row.name,
  sales_class: (row) => row.salesClass,
  held_out: (row) => row.isHeldOut,
  contribution_margin: (row) => row.contributionMargin,
  contribution_margin_before: (row) => row.contributionMarginBefore,
  contribution_margin_last_year: (row) => row.contributionMarginLastYear,
  points: (row) => row.points,
  points_cost: (row) => row.pointsCost,
}
