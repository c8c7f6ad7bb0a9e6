import type { Tx } from '@stamkund/database'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { businessDate } from '../../platform/clock.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { isBuiltIn } from './built-in.ts'
import { listEvents, toMemberEvent } from './list-events.ts'
import { reservedEvent } from './member-events.errors.ts'
import { MemberEvent, MemberEventFilter, MemberEventPage, NewMemberEvent } from './member-events.schema.ts'
import { recordEvent, type ToldEvent } from './record-event.ts'

const tags = ['Member events']

export const memberEventRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/member-events',
    {
      config: { permission: 'events:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'Tell of something that a member did',
        description:
          'Campaigns can give points for it: a survey answered, a course completed. The answer says which did, or why none. ' +
          '`eventId` identifies the event for ever: the same again answers 200 and changes nothing. It meets the campaigns ' +
          'of its own day, however late it comes.',
        body: NewMemberEvent,
        response: {
          200: MemberEvent,
          201: MemberEvent,
          ...errorResponses(
            '409 member_event.recorded_with_other_content',
            '422 member_event.unknown_company',
            '422 member_event.unknown_member',
            '422 member_event.member_has_left',
            '422 member_event.too_far_ahead',
            '422 member_event.reserved',
          ),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const told = await toldIn(tx, request.body)
        const { isNew, event, awards } = await recordEvent(tx, told, await occasionOf(tx, request))
        return { status: isNew ? 201 : 200, body: toMemberEvent(event, awards) }
      }),
  )

  app.get(
    '/member-events',
    {
      config: { permission: 'events:read' },
      schema: {
        tags,
        summary: 'List what members did, last recorded first',
        querystring: MemberEventFilter,
        response: { 200: MemberEventPage },
      },
    },
    (request) => listEvents(app.database, request.query, reachOf(request)),
  )
}

/** @throws member_event.reserved */
async function toldIn(
  tx: Tx,
  { eventId: externalId, event, occurredOn, occurredAt, companyNo, memberEmail, memberId = '' }: NewMemberEvent,
): Promise<ToldEvent> {
  if (isBuiltIn(event)) throw reservedEvent(event)
  const whom = companyNo === undefined || memberEmail === undefined ? { memberId } : { companyNo, memberEmail }
  const day = occurredAt && businessDate(new Date(occurredAt), (await readClubSettings(tx)).timeZone)
  return { source: 'api', externalId, event, whom, occurredOn: occurredOn ?? day ?? null }
}
