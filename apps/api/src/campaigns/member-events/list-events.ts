import type { Db } from '@stamkund/database'
import { companyGroups } from '../../customers/companies/index.ts'
import { IdKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import type { Reach } from '../../platform/reach.ts'
import { campaignOf } from '../../points/award-rules/index.ts'
import { readEventAwards, type StoredEventAward } from '../../points/awarding/index.ts'
import { findEvents, type StoredEvent } from './member-events.queries.ts'
import type { MemberEvent, MemberEventFilter } from './member-events.schema.ts'

/** A page of events, last recorded first. */
export async function listEvents(
  db: Db,
  { companyId, memberId, event, limit, cursor }: MemberEventFilter,
  reach: Reach,
): Promise<Page<MemberEvent>> {
  const companyIds = companyId === undefined ? undefined : (await companyGroups(db, [companyId])).get(companyId)
  const before = readCursor(cursor, IdKey)?.[0]
  const rows = await findEvents(db, { companyIds, event, memberId }, before, reach, limit + 1)
  const page = toPage(rows, limit, ({ id }) => [id])
  const awards = await readEventAwards(
    db,
    page.items.map(({ id }) => id),
  )
  return {
    ...page,
    items: page.items.map((row) =>
      toMemberEvent(
        row,
        awards.filter(({ eventId }) => eventId === row.id),
      ),
    ),
  }
}

export function toMemberEvent(
  { externalId: eventId, recordedAt, ...event }: StoredEvent,
  awards: readonly StoredEventAward[],
): MemberEvent {
  return {
    ...event,
    eventId,
    recordedAt: recordedAt.toISOString(),
    awards: awards.map(({ ruleId, ruleName: name, points, explanation }) => ({
      campaignId: campaignOf(ruleId) ?? ruleId,
      name,
      points,
      reason: { ...explanation },
    })),
  }
}
