import { DomainError } from '../../platform/errors.ts'

export function currencyWithoutRate(currency: string): DomainError {
  return new DomainError('policy_preview.currency_without_rate', 422, `The policy has no rate for ${currency}.`, {
    faults: [{ path: 'purchase.currency', message: 'has no rate in the policy' }],
  })
}

export function tooManyPoints(cause: RangeError): DomainError {
  const detail = 'The points of this purchase are beyond what a wallet can hold.'
  return new DomainError('policy_preview.too_many_points', 422, detail, { cause })
}
