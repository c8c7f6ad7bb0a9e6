import type { Rejection } from '../../customers/bulk/index.ts'
import { DomainError } from '../../platform/errors.ts'

export function unknownProduct(): DomainError {
  return new DomainError('product.unknown', 404, 'There is no product with this id.')
}

export function skuTaken(sku: string): DomainError {
  return new DomainError('product.sku_taken', 409, `There is a product with the SKU ${sku} already.`)
}

export function bandInThePast(today: string): DomainError {
  return new DomainError('product.band_in_the_past', 422, `A band is set from ${today} (today) or a later day on.`, {
    faults: [{ path: 'validFrom', message: `must not be before ${today}` }],
  })
}

export function unknownCost(): DomainError {
  return new DomainError('product_cost.unknown', 404, 'The product has no cost that begins on this day.')
}

/** The reason why a row would be rejected, as the failure of a request. */
export function refusedCost({ code, message }: Rejection): DomainError {
  return new DomainError(code, code === 'product_cost.overlaps' ? 409 : 422, message)
}

export function noProducts(): DomainError {
  return new DomainError('product.none_chosen', 422, 'There is no such product, or none in this category.')
}
