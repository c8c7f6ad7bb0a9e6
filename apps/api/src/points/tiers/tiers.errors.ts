import { DomainError } from '../../platform/errors.ts'

export function unknownTier(path: string): DomainError {
  return new DomainError('tier.unknown', 422, 'There is no tier with this id.', {
    faults: [{ path, message: 'must be the id of a tier' }],
  })
}

export function replacementIsGone(path: string): DomainError {
  return new DomainError('tier.replacement_gone', 422, 'Who loses a tier can only get one that stays.', {
    faults: [{ path, message: 'must be the id of a tier that stays' }],
  })
}

export function tierIsHeld(names: readonly string[]): DomainError {
  const message = `Companies have a tier that is missing from the set: ${names.join(', ')}. Say in replacements which tier they get.`
  return new DomainError('tier.held', 409, message)
}
