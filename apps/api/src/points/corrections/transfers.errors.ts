import { DomainError } from '../../platform/errors.ts'

export function unknownHolderOfTransfer(side: 'from' | 'to', kind: 'company' | 'member'): DomainError {
  return new DomainError(`transfer.unknown_${kind}`, 422, `There is no ${kind} with this id.`, {
    faults: [{ path: `${side}.${kind}Id`, message: `is not the id of a ${kind}` }],
  })
}

export function memberOfAnotherCompany(): DomainError {
  return new DomainError('transfer.other_company', 422, 'The member belongs to another company.', {
    faults: [{ path: 'to', message: 'must be of the same company as `from`' }],
  })
}

export function memberOfTransferHasLeft(): DomainError {
  const detail = 'The member has left; the points of their own went to the company.'
  return new DomainError('transfer.member_has_left', 409, detail)
}

export function giverIsInDebt(debt: number): DomainError {
  return new DomainError('transfer.in_debt', 409, `The giver owes ${debt} points and has none to give.`)
}

export function giverHasTooFew(available: number): DomainError {
  return new DomainError('transfer.insufficient_points', 409, `The giver has ${available} available points.`)
}
