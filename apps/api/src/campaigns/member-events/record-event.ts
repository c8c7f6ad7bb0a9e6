import type { Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import type { Occasion } from '../../platform/occasion.ts'
import { emitEvents, readSubscribed } from '../../platform/outbox/index.ts'
import { campaignOf, rulesForRecording } from '../../points/award-rules/index.ts'
import { insertEventAwards, postEarnings, readEventAwards, type StoredEventAward } from '../../points/awarding/index.ts'
import { noteQualifying } from '../../points/tiers/index.ts'
import { type DecidedEvent, decideEvent } from './decide-event.ts'
import { lockMember, type Whom } from './lock-member.ts'
import { memberHasLeft, RecordedMeanwhile, recordedWithOtherContent, tooFarAhead } from './member-events.errors.ts'
import { type EventRow, findEvent, insertEvent, type StoredEvent } from './member-events.queries.ts'

/** An event as it is told. */
export interface ToldEvent extends Pick<EventRow, 'source' | 'externalId' | 'event'> {
  readonly whom: Whom
  /** Null: today. */
  readonly occurredOn: string | null
}

export interface RecordedEvent {
  readonly isNew: boolean
  readonly event: StoredEvent
  readonly awards: readonly StoredEventAward[]
}

const DAY_MS = 86_400_000

/**
 * Records something that a member did, and gives what campaigns give for it. Whoever tells of it again changes nothing.
 * @throws DomainError `member_event.…`
 */
export async function recordEvent(tx: Tx, told: ToldEvent, occasion: Occasion): Promise<RecordedEvent> {
  const rules = await rulesForRecording(tx)
  const locked = await lockMember(tx, told.whom)
  const earlier = await findEvent(tx, told)
  if (earlier !== undefined) return repeated(tx, told, earlier, locked.member.id)
  if (!locked.member.isActive) throw memberHasLeft()
  const { today, actor } = occasion
  const occurredOn = told.occurredOn ?? today
  if (Date.parse(occurredOn) > Date.parse(today) + DAY_MS) throw tooFarAhead(occurredOn, today)

  const { source, externalId, event } = told
  const { awards: given, usedUp, ...decided } = await decideEvent(tx, locked, { event, occurredOn }, rules)
  const [companyId, memberId] = [locked.company.id, locked.member.id]
  const what = { companyId, id: newId(), memberId, event, occurredOn, source, externalId }
  const stored = await insertEvent(tx, { ...what, ...decided, recordedBy: actor.id })
  if (stored === undefined) throw new RecordedMeanwhile()
  const awards = given.map((award, index) => ({
    ...award,
    companyId,
    memberId,
    occurredOn,
    eventId: stored.id,
    awardNo: index + 1,
  }))
  await insertEventAwards(tx, awards)
  await post(tx, stored, occasion)
  await announce(tx, stored, { awards, usedUp }, occasion)
  return { isNew: true, event: stored, awards }
}

async function repeated(
  tx: Tx,
  { event, occurredOn, externalId }: ToldEvent,
  { survivorId, ...earlier }: StoredEvent & { readonly survivorId: string },
  memberId: string,
): Promise<RecordedEvent> {
  const isSame =
    earlier.event === event && survivorId === memberId && (occurredOn ?? earlier.occurredOn) === earlier.occurredOn
  if (!isSame) throw recordedWithOtherContent(externalId)
  return { isNew: false, event: earlier, awards: await readEventAwards(tx, [earlier.id]) }
}

async function post(tx: Tx, { id: purchaseId, ...event }: StoredEvent, { today }: Occasion): Promise<void> {
  const { points, availableOn, expiresOn } = event
  if (points === 0 || availableOn === null || expiresOn === null) return
  await postEarnings(tx, [{ ...event, purchaseId, availableOn, expiresOn }], today)
  await noteQualifying(tx, [event.companyId])
}

async function announce(
  tx: Tx,
  { id: eventId, companyId }: StoredEvent,
  { awards, usedUp }: { readonly awards: readonly StoredEventAward[] } & Pick<DecidedEvent, 'usedUp'>,
  occasion: Occasion,
): Promise<void> {
  const tellsGiven = awards.length > 0 && (await readSubscribed(tx, ['award.given'])).has('award.given')
  await emitEvents(
    tx,
    occasion,
    ...(tellsGiven ? awards : []).map(({ ruleId, points }) => ({
      type: 'award.given' as const,
      companyId,
      payload: { eventId, companyId, campaignId: campaignOf(ruleId), points },
    })),
    ...usedUp.map((budget) => ({ type: 'campaign.budget_used_up' as const, companyId: null, payload: budget })),
  )
}
