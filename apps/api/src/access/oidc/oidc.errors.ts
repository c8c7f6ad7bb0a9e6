import { DomainError } from '../../platform/errors.ts'

export function noProvider(): DomainError {
  return new DomainError('sign_in.no_provider', 404, 'There is no identity provider for them to sign in with.')
}
