import { DomainError } from '../../platform/errors.ts'

export function unknownCompanyOfEvent(companyNo: string): DomainError {
  return new DomainError('member_event.unknown_company', 422, `No company has the number ${companyNo}.`, {
    faults: [{ path: 'companyNo', message: 'is not the number of a company' }],
  })
}

export function unknownMemberOfEvent(path: 'memberId' | 'memberEmail'): DomainError {
  return new DomainError('member_event.unknown_member', 422, 'There is no such member.', {
    faults: [{ path, message: 'names no member of the company' }],
  })
}

export function memberHasLeft(): DomainError {
  return new DomainError(
    'member_event.member_has_left',
    422,
    'The member has left the company and gets no points there.',
  )
}

export function tooFarAhead(occurredOn: string, today: string): DomainError {
  return new DomainError(
    'member_event.too_far_ahead',
    422,
    `The event is dated ${occurredOn}, and today is ${today}: only what has happened gives points.`,
    { faults: [{ path: 'occurredOn', message: 'must not be later than tomorrow' }] },
  )
}

export function reservedEvent(event: string): DomainError {
  return new DomainError(
    'member_event.reserved',
    422,
    `The club itself sees to ${event}. Other programs tell of other events.`,
    { faults: [{ path: 'event', message: 'is one that the club itself tells of' }] },
  )
}

export function recordedWithOtherContent(eventId: string): DomainError {
  return new DomainError(
    'member_event.recorded_with_other_content',
    409,
    `An event with the id ${eventId} is recorded already, of another member, day or kind. Nothing was changed.`,
  )
}

/** To PostgreSQL's mind a serialization failure, so that the transaction is tried again, and finds it recorded. */
export class RecordedMeanwhile extends Error {
  readonly code = '40001'

  constructor() {
    super('somebody else has recorded the event at the same moment')
  }
}
