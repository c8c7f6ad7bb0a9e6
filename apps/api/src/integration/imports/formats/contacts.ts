import { putMembers } from '../../../customers/members/index.ts'
import { email, key, text } from '../csv/cell-types.ts'
import { masterFormat } from './format.ts'

export const contacts = masterFormat({
  kind: 'contacts',
  fileName: 'contacts',
  required: ['company_no', 'email'],
  optional: ['first_name', 'last_name', 'phone', 'role'],
  row: (columns) => {
    const companyNo = columns.required('company_no', key(50), '')
    const emailCell = columns.required('email', email, '')
    const firstName = columns.optional('first_name', text(100))
    const lastName = columns.optional('last_name', text(100))
    const phone = columns.optional('phone', text(50))
    const jobTitle = columns.optional('role', text(100))
    return (row) => ({
      companyNo: companyNo(row),
      email: emailCell(row),
      firstName: firstName(row),
      lastName: lastName(row),
      phone: phone(row),
      jobTitle: jobTitle(row),
    })
  },
  put: putMembers,
})
