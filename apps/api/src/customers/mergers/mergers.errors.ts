import { DomainError } from '../../platform/errors.ts'

export function mergerIntoItself(): DomainError {
  return new DomainError('merger.into_itself', 422, 'A company cannot be merged into itself.', {
    faults: [{ path: 'intoCompanyId', message: 'must be another company' }],
  })
}

export function unknownSurvivor(): DomainError {
  return new DomainError('merger.unknown_company', 422, 'There is no company with the id intoCompanyId.', {
    faults: [{ path: 'intoCompanyId', message: 'is not the id of a company' }],
  })
}
