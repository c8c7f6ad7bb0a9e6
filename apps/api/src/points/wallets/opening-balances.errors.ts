import { DomainError } from '../../platform/errors.ts'

/** Why an opening balance is not recorded. It becomes a problem of the request, or a rejected row. */
export interface Refusal {
  readonly code: string
  readonly status: number
  readonly message: string
  /** The cell of an import at fault. */
  readonly column: 'company_no' | 'points' | 'expires_on'
}

export function refusedForUnknownCompany(companyNo: string): Refusal {
  const message = `No company has the number ${companyNo}.`
  return { code: 'opening_balance.unknown_company', status: 422, message, column: 'company_no' }
}

export function refusedAsConflict(recordedPoints: number): Refusal {
  const message = `The company has an opening balance of ${recordedPoints} points with this last day and reason. Nothing was changed.`
  return { code: 'opening_balance.recorded_with_other_points', status: 409, message, column: 'points' }
}

export function refusedAsExpired(expiresOn: string): Refusal {
  const message = `The last day, ${expiresOn}, is past.`
  return { code: 'opening_balance.expired', status: 422, message, column: 'expires_on' }
}

export function refusedForPoints(max: number): Refusal {
  const message = `The points must be a whole number from 1 to ${max}.`
  return { code: 'opening_balance.invalid_points', status: 422, message, column: 'points' }
}

export function toError({ code, status, message }: Refusal): DomainError {
  return new DomainError(code, status, message)
}

export function unknownCompanyOfBalance(): DomainError {
  return new DomainError('opening_balance.unknown_company', 422, 'There is no company with this id.', {
    faults: [{ path: 'companyId', message: 'is not the id of a company' }],
  })
}
