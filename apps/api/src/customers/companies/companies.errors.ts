import { DomainError } from '../../platform/errors.ts'

export function unknownCompany(): DomainError {
  return new DomainError('company.unknown', 404, 'There is no company with this id.')
}

export function companyNumberTaken(companyNo: string): DomainError {
  return new DomainError('company.number_taken', 409, `Another company has, or once had, the number ${companyNo}.`)
}

export function unknownSalesRepOfCompany(): DomainError {
  return new DomainError('company.unknown_sales_rep', 422, 'There is no sales rep with this id.', {
    faults: [{ path: 'salesRepId', message: 'is not the id of a sales rep' }],
  })
}

/** What is merged is history: only the company that it was merged into can be changed. */
export function companyIsMerged(mergedIntoId: string): DomainError {
  return new DomainError('company.merged', 409, `The company was merged into ${mergedIntoId}; change that one.`)
}
