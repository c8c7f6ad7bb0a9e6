import { putSalesReps } from '../../../customers/sales-reps/index.ts'
import { email, key, text } from '../csv/cell-types.ts'
import { masterFormat } from './format.ts'

export const reps = masterFormat({
  kind: 'reps',
  fileName: 'reps',
  required: ['rep_no', 'name'],
  optional: ['email', 'phone'],
  row: (columns) => {
    const repNo = columns.required('rep_no', key(50), '')
    const name = columns.required('name', text(200), '')
    const emailCell = columns.optional('email', email)
    const phone = columns.optional('phone', text(50))
    return (row) => ({ repNo: repNo(row), name: name(row), email: emailCell(row), phone: phone(row) })
  },
  put: putSalesReps,
})
