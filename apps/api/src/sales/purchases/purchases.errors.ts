import { DomainError, type FieldFault } from '../../platform/errors.ts'

/** Why a document is not recorded. It becomes a problem of the request, an item of a batch, or a rejected row. */
export interface Refusal {
  readonly code: string
  readonly status: number
  readonly message: string
  readonly faults: readonly FieldFault[]
  /** The line at fault, where there is one. */
  readonly lineNo: number | null
}

function refusal(code: string, status: number, message: string, faults: readonly FieldFault[] = []): Refusal {
  return { code, status, message, faults, lineNo: null }
}

export function refusedAsInvalid(faults: readonly FieldFault[], lineNo: number | null): Refusal {
  const message = faults.map(({ path, message }) => `${path}: ${message}`).join('; ')
  return { code: 'purchase.invalid', status: 422, message, faults, lineNo }
}

export function refusedForUnknownCompany(companyNo: string): Refusal {
  return refusal('purchase.unknown_company', 422, `No company has the number ${companyNo}.`)
}

export function refusedAsConflict(invoiceNo: string): Refusal {
  return refusal(
    'purchase.recorded_with_other_content',
    409,
    `Invoice number ${invoiceNo} is recorded for this company and kind with another date, currency or lines. Nothing was changed.`,
  )
}

export function refusedForCurrency(currency: string): Refusal {
  return refusal('purchase.unknown_currency', 422, `The earning policy has no rate for ${currency}.`)
}

export function refusedAsTooFarAhead(occurredOn: string): Refusal {
  return refusal('purchase.too_far_ahead', 422, `${occurredOn} is more than a year ahead.`)
}

export function refusedForTooManyPoints(): Refusal {
  return refusal('purchase.too_many_points', 422, 'The points of this purchase are beyond what a wallet can hold.')
}

export function toError(refusal: Refusal): DomainError {
  return new DomainError(refusal.code, refusal.status, refusal.message, { faults: refusal.faults })
}

export function unknownPurchase(): DomainError {
  return new DomainError('purchase.unknown', 404, 'There is no purchase with this id.')
}

export function notWaitingForPayment(): DomainError {
  return new DomainError(
    'purchase.not_waiting_for_payment',
    409,
    'The points of this purchase do not wait for its payment.',
  )
}
