import { putCompanies } from '../../../customers/companies/index.ts'
import { currency, key, text, wholeNumber } from '../csv/cell-types.ts'
import { masterFormat } from './format.ts'

export const companies = masterFormat({
  kind: 'companies',
  fileName: 'companies',
  required: ['company_no', 'name'],
  optional: ['org_no', 'country', 'city', 'postal_code', 'address', 'industry', 'employees', 'rep_no', 'currency'],
  row: (columns) => {
    const companyNo = columns.required('company_no', key(50), '')
    const name = columns.required('name', text(200), '')
    const orgNo = columns.optional('org_no', text(50))
    const country = columns.optional('country', text(100))
    const city = columns.optional('city', text(100))
    const postalCode = columns.optional('postal_code', text(20))
    const address = columns.optional('address', text(200))
    const industry = columns.optional('industry', text(100))
    const employees = columns.optional('employees', wholeNumber(0, 2_147_483_647))
    const repNo = columns.optional('rep_no', key(50))
    const currencyCode = columns.optional('currency', currency)
    return (row) => ({
      companyNo: companyNo(row),
      name: name(row),
      orgNo: orgNo(row),
      country: country(row),
      city: city(row),
      postalCode: postalCode(row),
      address: address(row),
      industry: industry(row),
      employees: employees(row),
      repNo: repNo(row),
      currency: currencyCode(row),
    })
  },
  put: putCompanies,
})
