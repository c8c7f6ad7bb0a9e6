import { DomainError } from '../../platform/errors.ts'

/** The role was taken away while the request was on its way. */
export function noAdministrator(): DomainError {
  return new DomainError('access.missing_permission', 403, 'This takes an administrator of the company.')
}

export function lastAdministrator(): DomainError {
  const detail = 'The company would have no administrator. Make somebody else one first.'
  return new DomainError('member.last_administrator', 409, detail)
}
