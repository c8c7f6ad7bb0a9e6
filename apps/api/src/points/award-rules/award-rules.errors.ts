import { DomainError } from '../../platform/errors.ts'

export function rulesOfThePast(today: string): DomainError {
  return new DomainError(
    'award_rule.in_the_past',
    409,
    `A change applies from today (${today}) at the earliest: what was recorded keeps what it was given.`,
  )
}

export function rulesOfRecordedDays(lastDay: string): DomainError {
  return new DomainError(
    'award_rule.purchases_recorded',
    409,
    `Purchases until ${lastDay} are recorded already. A campaign can start on a day of the past only before any purchase from that day on.`,
  )
}
