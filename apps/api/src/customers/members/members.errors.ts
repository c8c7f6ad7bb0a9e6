import { DomainError } from '../../platform/errors.ts'

export function unknownMember(): DomainError {
  return new DomainError('member.unknown', 404, 'There is no member with this id.')
}

export function emailTaken(): DomainError {
  return new DomainError('member.email_taken', 409, 'The company has, or had, a member with this e-mail address.')
}

export function unknownCompanyOfMember(): DomainError {
  return new DomainError('member.unknown_company', 422, 'There is no company with this id.', {
    faults: [{ path: 'companyId', message: 'is not the id of a company' }],
  })
}

export function hasLeft(): DomainError {
  return new DomainError('member.has_left', 409, 'The member has left the company already.')
}

export function hasNotLeft(): DomainError {
  return new DomainError('member.has_not_left', 409, 'The member has not left the company.')
}

export function memberIsErased(): DomainError {
  return new DomainError('member.erased', 409, 'The person was erased. Create a new member instead.')
}

/** The same person goes on under another record. */
export function memberIsMerged(mergedIntoId: string): DomainError {
  return new DomainError('member.merged', 409, `The member goes on as ${mergedIntoId}; change that one.`)
}
