import { DomainError } from '../../platform/errors.ts'

export function unknownStaff(): DomainError {
  return new DomainError('staff.unknown', 404, 'There is nobody of the staff with this id.')
}

export function staffEmailTaken(): DomainError {
  return new DomainError('staff.email_taken', 409, 'Somebody of the staff has this address already.')
}

export function lastAdministrator(): DomainError {
  return new DomainError(
    'staff.last_administrator',
    409,
    'This is the last administrator who can sign in. Make somebody else one first.',
  )
}

export function staffDeactivated(): DomainError {
  return new DomainError(
    'staff.deactivated',
    409,
    'This person is deactivated. Activate them, then send an invitation.',
  )
}

export function staffNotDeactivated(): DomainError {
  return new DomainError('staff.not_deactivated', 409, 'This person can still sign in. Deactivate them first.')
}

export function staffErased(): DomainError {
  return new DomainError('staff.erased', 409, 'This person is erased, and stays so. Invite them anew.')
}

export function unknownSalesRepOfStaff(): DomainError {
  return new DomainError('staff.unknown_sales_rep', 422, 'There is no sales rep with this id.', {
    faults: [{ path: 'salesRepId', message: 'is not the id of a sales rep' }],
  })
}
