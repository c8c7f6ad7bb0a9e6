import { DomainError } from '../../platform/errors.ts'

export function unknownApiKey(): DomainError {
  return new DomainError('api_key.unknown', 404, 'There is no API key with that id.')
}

export function scopeNotHeld(scopes: readonly string[]): DomainError {
  return new DomainError(
    'api_key.scope_not_held',
    403,
    `A key gives only what it has itself; it lacks ${scopes.join(', ')}.`,
  )
}

export function expiryInThePast(): DomainError {
  return new DomainError('api_key.expiry_in_the_past', 422, 'The key would have expired already.', {
    faults: [{ path: 'expiresAt', message: 'must lie in the future' }],
  })
}
