import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, CompanyNo, Email, EventCode, Id, line, Points, Timestamp } from '../../platform/scalars.ts'

const EventId = line(200).meta({
  description: "Yours, unique for ever among all events; without anybody's name",
  example: 'survey-2026-03:4711',
})

export const NewMemberEvent = z
  .strictObject({
    eventId: EventId,
    event: EventCode,
    occurredOn: BusinessDate.exactOptional().meta({ description: 'Without it and without `occurredAt`, today' }),
    occurredAt: Timestamp.exactOptional().meta({ description: 'In place of `occurredOn`' }),
    companyNo: CompanyNo.exactOptional(),
    memberEmail: Email.exactOptional().meta({ description: 'With `companyNo`' }),
    memberId: Id.exactOptional().meta({ description: 'In place of `companyNo` and `memberEmail`' }),
  })
  .refine(({ occurredOn, occurredAt }) => occurredOn === undefined || occurredAt === undefined, {
    path: ['occurredAt'],
    message: 'tell the time by either occurredOn or occurredAt',
  })
  .refine(
    ({ companyNo, memberEmail, memberId }) =>
      memberId === undefined
        ? companyNo !== undefined && memberEmail !== undefined
        : companyNo === undefined && memberEmail === undefined,
    { path: ['memberId'], message: 'name the member by either memberId, or companyNo and memberEmail' },
  )
  .meta({
    example: {
      eventId: 'survey-2026-03:4711',
      event: 'survey_answered',
      occurredOn: '2026-03-31',
      companyNo: 'AW00000676',
      memberEmail: 'james9@adventure-works.com',
    },
  })

export type NewMemberEvent = z.infer<typeof NewMemberEvent>

export const NoEventAwardReason = z.enum([
  'no_campaign',
  'not_in_audience',
  'already_given',
  'limit_reached',
  'company_not_participating',
  'before_earning_start',
])

export type NoEventAwardReason = z.infer<typeof NoEventAwardReason>

const EventAward = z.object({
  campaignId: Id,
  name: z.string().meta({ description: "The campaign's, as statements have it", example: 'Tell us what you think' }),
  points: Points,
  reason: z.record(z.string(), z.unknown()).meta({
    description: 'Codes and figures from which the award can be explained in any language',
    example: { kind: 'event', event: 'survey_answered', points: 500, trims: [] },
  }),
})

export const MemberEvent = z
  .object({
    id: Id,
    eventId: EventId,
    source: z.enum(['api', 'club']).meta({ description: 'Whether another program told of it, or the club itself' }),
    event: EventCode,
    occurredOn: BusinessDate,
    companyId: Id,
    memberId: Id,
    points: Points.meta({ description: 'Of all campaigns; 0: none gave any' }),
    memberPoints: Points.meta({ description: 'Of those, the part of the member' }),
    availableOn: BusinessDate.nullable(),
    expiresOn: BusinessDate.nullable(),
    awards: z.array(EventAward),
    noAwardReason: NoEventAwardReason.nullable().meta({ description: 'Null: it was given points' }),
    recordedAt: Timestamp,
  })
  .meta({ id: 'MemberEvent' })

export type MemberEvent = z.infer<typeof MemberEvent>

export const MemberEventPage = pageOf(MemberEvent)

export const MemberEventFilter = PageQuery.extend({
  companyId: Id.optional().meta({ description: 'With those of companies that were merged into it' }),
  memberId: Id.optional(),
  event: EventCode.optional(),
})

export type MemberEventFilter = z.infer<typeof MemberEventFilter>
