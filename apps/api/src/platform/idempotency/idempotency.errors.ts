import { DomainError } from '../errors.ts'

export function keyReused(): DomainError {
  const detail = 'This Idempotency-Key was used for another request. Use a new key for each new request.'
  return new DomainError('idempotency.key_reused', 409, detail)
}

export function invalidKey(): DomainError {
  return new DomainError('idempotency.key_invalid', 400, 'An Idempotency-Key is 1 to 255 visible ASCII characters.')
}
