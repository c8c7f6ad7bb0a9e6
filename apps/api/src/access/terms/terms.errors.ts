import { DomainError } from '../../platform/errors.ts'

export function noTerms(): DomainError {
  return new DomainError('terms.none', 404, 'The club has no terms.')
}

export function otherTermsInForce(version: number): DomainError {
  return new DomainError('terms.not_in_force', 409, `Version ${version} of the terms is in force: read that one.`)
}
