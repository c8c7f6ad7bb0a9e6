import { DomainError } from '../../platform/errors.ts'

export function unknownAdjustment(): DomainError {
  return new DomainError('adjustment.unknown', 404, 'There is no adjustment with this id.')
}

export function unknownHolderOfAdjustment(kind: 'company' | 'member'): DomainError {
  return new DomainError(`adjustment.unknown_${kind}`, 422, `There is no ${kind} with this id.`, {
    faults: [{ path: `${kind}Id`, message: `is not the id of a ${kind}` }],
  })
}

export function memberOfAdjustmentHasLeft(): DomainError {
  const detail = "The member has left, and the points went to the company's wallet; adjust that one."
  return new DomainError('adjustment.member_has_left', 409, detail)
}

export function adjustmentTakesTooMuch(available: number): DomainError {
  const has = available < 0 ? `is ${-available} points in debt` : `has ${available} available points`
  const detail = `The wallet ${has}; an adjustment takes no more than are available.`
  return new DomainError('adjustment.insufficient_points', 409, detail)
}

export function adjustmentHasExpired(expiresOn: string): DomainError {
  return new DomainError('adjustment.expired', 422, `The last day, ${expiresOn}, is past.`, {
    faults: [{ path: 'expiresOn', message: 'must not be past' }],
  })
}

/** Between request and approval. */
export function adjustmentHasExpiredMeanwhile(expiresOn: string): DomainError {
  const detail = `The last day, ${expiresOn}, has passed since it was requested; reject it and request it anew.`
  return new DomainError('adjustment.expired', 409, detail)
}

export function needsSecondPerson(): DomainError {
  const detail = 'Somebody other than who requested it decides; you may withdraw it.'
  return new DomainError('adjustment.needs_second_person', 409, detail)
}

export function notWaiting(state: string): DomainError {
  return new DomainError('adjustment.not_waiting', 409, `The adjustment is ${state} already.`)
}

export function requestedByAnother(): DomainError {
  const detail = 'Only who requested an adjustment withdraws it; somebody else may reject it.'
  return new DomainError('adjustment.requested_by_another', 403, detail)
}
