import type { Columns } from '../../platform/csv-file.ts'
import type { MemberRow } from './member-list.schema.ts'

/** The list of members as a file. */
export const memberColumns: Columns<MemberRow> = {
  company: (row) => row.companyName,
  email: (row) => row.email,
  first_name: (row) => row.firstName,
  last_name: (row) => row.lastName,
  phone: (row) => row.phone,
  job_title: (row) => row.jobTitle,
  role: (row) => row.role,
  status: (row) => row.status,
  last_sign_in_at: (row) => row.lastSignInAt,
}
