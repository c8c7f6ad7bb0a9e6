import { DomainError } from '../../platform/errors.ts'

export function unknownSalesRep(): DomainError {
  return new DomainError('sales_rep.unknown', 404, 'There is no sales rep with this id.')
}

export function salesRepNumberTaken(repNo: string): DomainError {
  return new DomainError('sales_rep.number_taken', 409, `Another sales rep has the number ${repNo}.`)
}
