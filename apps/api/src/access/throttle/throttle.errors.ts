import { DomainError } from '../../platform/errors.ts'

export function tooManyAttempts(seconds: number): DomainError {
  return new DomainError('sign_in.too_many_attempts', 429, `Too many attempts; try again in ${seconds} s.`, {
    headers: { 'retry-after': String(seconds) },
  })
}
