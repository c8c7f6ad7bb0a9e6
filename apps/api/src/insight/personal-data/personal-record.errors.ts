import { DomainError } from '../../platform/errors.ts'

export function hasPoints(): DomainError {
  return new DomainError(
    'member.has_points',
    409,
    'The member has points of their own. Note the departure first, which gives them to the company.',
  )
}
