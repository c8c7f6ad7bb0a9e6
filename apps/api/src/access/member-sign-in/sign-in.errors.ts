import { DomainError } from '../../platform/errors.ts'

/** The same for a wrong code, an old one, another browser's and an address that nobody has. */
export function wrongCode(): DomainError {
  return new DomainError(
    'sign_in.wrong_code',
    403,
    'The code is wrong, too old or was used already. After five wrong tries only a new one helps.',
  )
}

export function linkOver(): DomainError {
  return new DomainError('sign_in.link_over', 404, 'This link was used already or is too old. Ask for a code instead.')
}

export function notYourMembership(): DomainError {
  return new DomainError('membership.unknown', 404, 'You are not a member at a company under this id.')
}

export function unknownDevice(): DomainError {
  return new DomainError('session.unknown', 404, 'Nobody is signed in there as you, or not any more.')
}
