import { DomainError } from '../errors.ts'

export function termsBeginTooEarly(today: string): DomainError {
  const message = `must not lie before today, ${today}`
  return new DomainError('terms.begin_in_the_past', 422, `validFrom ${message}.`, {
    faults: [{ path: 'validFrom', message }],
  })
}
