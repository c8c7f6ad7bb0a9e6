import { DomainError } from '../../platform/errors.ts'

/** The same for an unknown address, a wrong password and somebody who may not sign in. */
export function wrongPassword(): DomainError {
  return new DomainError('sign_in.wrong_password', 403, 'The address or the password is wrong.')
}

export function wrongCode(): DomainError {
  return new DomainError('sign_in.wrong_code', 403, 'The code is wrong or was used already. Wait for the next one.')
}

export function challengeOver(): DomainError {
  return new DomainError(
    'sign_in.challenge_over',
    403,
    'It took too long, or too many tries. Sign in from the beginning.',
  )
}

export function wrongCurrentPassword(): DomainError {
  return new DomainError('password.wrong', 403, 'The current password is wrong.')
}

export function linkOver(): DomainError {
  return new DomainError('sign_in.link_over', 404, 'This link was used already or is too old. Ask for another one.')
}

export function noAuthenticator(): DomainError {
  return new DomainError('authenticator.none', 409, 'There is no authenticator app to prove who you are with.')
}

/** What a password that somebody chooses is refused with. */
export const passwordErrors = [
  '422 password.too_short',
  '422 password.too_long',
  '422 password.personal',
  '422 password.common',
  '422 password.sequence',
  '422 password.repeats',
] as const

/** @param field of the request that has the password */
export function refusedPassword(reason: string, field: string, detail: string): DomainError {
  return new DomainError(`password.${reason}`, 422, detail, { faults: [{ path: field, message: detail }] })
}

/** What came of a challenge that was not answered. */
export function notRight(outcome: 'over' | 'wrong'): DomainError {
  return outcome === 'wrong' ? wrongCode() : challengeOver()
}
