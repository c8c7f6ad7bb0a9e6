import { DomainError } from '../../platform/errors.ts'

export function unknownReward(): DomainError {
  return new DomainError('reward.unknown', 404, 'There is no reward with this id.')
}

export function windowEndsTooEarly(): DomainError {
  return invalid('window_ends_before_it_begins', 'availableUntil', 'must not lie before availableFrom')
}

export function currencyMissing(): DomainError {
  return invalid('currency_missing', 'currency', 'must be stated with a cost or a credit')
}

export function creditMissing(): DomainError {
  return invalid('credit_missing', 'creditAmount', 'must be stated for an account credit')
}

export function creditOfOtherKind(): DomainError {
  return invalid('credit_of_other_kind', 'creditAmount', 'is for account credits only')
}

export function stockOfVoucherCodes(): DomainError {
  return invalid('stock_is_pool_of_codes', 'stock', 'is the pool of voucher codes: add or withdraw codes')
}

export function unknownCompanies(places: readonly number[]): DomainError {
  return new DomainError('reward.unknown_company', 422, 'Some of the companies are unknown.', {
    faults: places.map((place) => ({ path: `companyIds.${place}`, message: 'is not the id of a company' })),
  })
}

export function stockIsPool(): DomainError {
  const detail = 'The stock of this reward is its pool of voucher codes: add or withdraw codes.'
  return new DomainError('reward.stock_is_pool_of_codes', 409, detail)
}

export function stockIsUnlimited(): DomainError {
  const detail = 'The reward has no limited stock to add to or take from. Give it one with setTo.'
  return new DomainError('reward.stock_unlimited', 409, detail)
}

export function stockOutOfBounds(left: number): DomainError {
  const detail = `The stock of ${left} would fall below zero or grow beyond measure. Nothing was changed.`
  return new DomainError('reward.stock_out_of_bounds', 409, detail)
}

function invalid(code: string, path: string, message: string): DomainError {
  return new DomainError(`reward.${code}`, 422, `${path} ${message}.`, { faults: [{ path, message }] })
}
