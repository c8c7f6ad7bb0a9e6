import { putOpeningBalances } from '../../../points/wallets/index.ts'
import { day, key, text, wholeNumber } from '../csv/cell-types.ts'
import { masterFormat } from './format.ts'

/** Points that companies bring along from an earlier programme. */
export const balances = masterFormat({
  kind: 'balances',
  fileName: 'balances',
  required: ['company_no', 'points'],
  optional: ['expires_on', 'reason'],
  row: (columns) => {
    const companyNo = columns.required('company_no', key(50), '')
    const points = columns.required('points', wholeNumber(1, 1_000_000_000_000), 0)
    const expiresOn = columns.optional('expires_on', day())
    const reason = columns.optional('reason', text(200))
    return (row) => ({
      companyNo: companyNo(row),
      points: points(row),
      expiresOn: expiresOn(row) ?? null,
      reason: reason(row) ?? null,
    })
  },
  put: putOpeningBalances,
})
