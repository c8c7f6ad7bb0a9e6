import type { Db } from '@stamkund/database'
import type { FallingTier, MailSurroundings, Notification } from '../../platform/mail-queue/index.ts'
import { queueMail } from '../../platform/mail-queue/index.ts'
import type { EventType, OutboxEvent } from '../../platform/outbox/index.ts'
import type { Reaction } from '../outbox-dispatch.job.ts'
import { administratorsOf, type MailMember, redeemersOf } from './recipients.queries.ts'
import { readToldRedemptions, readToldReturns, type ToldRedemption } from './subjects.queries.ts'

const DAY_MS = 86_400_000
/** What happened longer ago is no news: a worker was away for long, or a history was made. */
const NEWS_FOR_MS = 3 * DAY_MS
/** Returns of older days come with the import of a history. */
const RETURNS_FOR_MS = 31 * DAY_MS

/** Writes to members about what happened. What happened to one person at the same time is one mail. */
export function notifyMembers(surroundings: MailSurroundings): Reaction {
  return async (tx, events) => {
    const since = surroundings.clock.now().getTime() - NEWS_FOR_MS
    const news = events.filter(({ occurredAt }) => occurredAt.getTime() > since)
    const mails = await Promise.all([
      aboutExpiry(tx, news),
      aboutReturns(tx, news),
      aboutTiers(tx, news),
      aboutRedemptions(tx, news),
    ])
    await queueMail(tx, surroundings, ...mails.flat())
  }
}

interface Payloads {
  readonly 'points.expiring': {
    readonly companyId: string
    readonly memberId: string | null
    readonly points: number
    readonly expiresOn: string
  }
  readonly 'tier.changed': {
    readonly companyId: string
    readonly reason: 'reached' | 'fell' | 'merged' | 'tier_removed'
    readonly toTierId: string | null
  }
  readonly 'tier.falling_soon': FallingTier & { readonly companyId: string }
  readonly 'points.taken_back': { readonly companyId: string; readonly purchaseId: string; readonly points: number }
}

function payloadsOf<Type extends keyof Payloads>(events: readonly OutboxEvent[], type: Type): Payloads[Type][] {
  return events.filter((event) => event.type === type).map(({ payload }) => payload as Payloads[Type])
}

async function aboutExpiry(db: Db, events: readonly OutboxEvent[]): Promise<Notification[]> {
  const notices = payloadsOf(events, 'points.expiring')
  const members = await redeemersOf(db, distinct(notices.map(({ companyId }) => companyId)))
  return members.flatMap(({ memberId, companyId }) => {
    const expiring = notices
      .filter((notice) => notice.companyId === companyId && [null, memberId].includes(notice.memberId))
      .map(({ points, expiresOn, memberId: owner }) => ({ points, expiresOn, isOwn: owner !== null }))
    return expiring.length === 0 ? [] : { kind: 'points_expiring' as const, to: { memberId }, about: { expiring } }
  })
}

async function aboutReturns(db: Db, events: readonly OutboxEvent[]): Promise<Notification[]> {
  const taken = payloadsOf(events, 'points.taken_back')
  if (taken.length === 0) return []
  const happened = Math.max(...events.map(({ occurredAt }) => occurredAt.getTime()))
  const earliest = new Date(happened - RETURNS_FOR_MS).toISOString().slice(0, 10)
  const returns = await readToldReturns(
    db,
    taken.map(({ purchaseId }) => purchaseId),
  )
  const recent = new Set(returns.filter(({ occurredOn }) => occurredOn >= earliest).map(({ id }) => id))
  const news = taken.filter(({ purchaseId }) => recent.has(purchaseId))
  const administrators = await administratorsOf(db, distinct(news.map(({ companyId }) => companyId)))
  return administrators.map(({ memberId, companyId }) => {
    const own = news.filter((each) => each.companyId === companyId)
    const points = own.reduce((sum, each) => sum + each.points, 0)
    const purchaseIds = own.map(({ purchaseId }) => purchaseId)
    return { kind: 'points_taken_back', to: { memberId }, about: { points, purchaseIds } }
  })
}

/** Who rose, and who is about to fall. Of several tiers that a company rose to at once, the last one. */
async function aboutTiers(db: Db, events: readonly OutboxEvent[]): Promise<Notification[]> {
  const reached = new Map(
    payloadsOf(events, 'tier.changed').flatMap(({ companyId, reason, toTierId }) =>
      reason === 'reached' && toTierId !== null ? [[companyId, toTierId] as const] : [],
    ),
  )
  const falling = payloadsOf(events, 'tier.falling_soon')
  const companyIds = [...reached.keys(), ...falling.map(({ companyId }) => companyId)]
  if (companyIds.length === 0) return []
  const administrators = await administratorsOf(db, distinct(companyIds))
  return administrators.flatMap(({ memberId, companyId }) => {
    const to = { memberId }
    const tierId = reached.get(companyId)
    const risen: Notification[] = tierId === undefined ? [] : [{ kind: 'tier_reached', to, about: { tierId } }]
    const warned = falling.filter((each) => each.companyId === companyId)
    return [
      ...risen,
      ...warned.map(({ tierId, toTierId, fallsOn }): Notification => {
        return { kind: 'tier_falling_soon', to, about: { tierId, toTierId, fallsOn } }
      }),
    ]
  })
}

type AboutRedemptions = Extract<Notification, { about: { redemptionIds: unknown } }>['kind']

const KINDS: Partial<Record<EventType, AboutRedemptions>> = {
  'redemption.requested': 'redemption_requested',
  'redemption.approved': 'redemption_approved',
  'redemption.rejected': 'redemption_rejected',
  'redemption.fulfilled': 'redemption_fulfilled',
  'redemption.cancelled': 'redemption_cancelled',
}

async function aboutRedemptions(db: Db, events: readonly OutboxEvent[]): Promise<Notification[]> {
  const idsByKind = new Map<AboutRedemptions, Set<string>>()
  for (const { type, payload } of events) {
    const kind = KINDS[type]
    if (kind === undefined) continue
    const ids = idsByKind.get(kind) ?? new Set()
    idsByKind.set(kind, ids.add((payload as { redemptionId: string }).redemptionId))
  }
  if (idsByKind.size === 0) return []
  const redemptions = await readToldRedemptions(db, distinct([...idsByKind.values()].flatMap((ids) => [...ids])))
  const administrators = await administratorsOf(db, distinct(redemptions.map(({ companyId }) => companyId)))
  return [...idsByKind].flatMap(([kind, ids]) => {
    const told = redemptions.filter(({ id }) => ids.has(id))
    // What needed no approval was approved in the moment of the request, and its mail says so.
    if (kind === 'redemption_approved')
      return toTheirMembers(
        kind,
        told.filter(({ neededApproval }) => neededApproval),
      )
    if (kind !== 'redemption_requested') return toTheirMembers(kind, told)
    return [...toTheirMembers(kind, told), ...toDecide('redemption_needs_approval', told, administrators)]
  })
}

function toTheirMembers(kind: AboutRedemptions, redemptions: readonly ToldRedemption[]): Notification[] {
  return distinct(redemptions.map(({ memberId }) => memberId)).map((memberId) => {
    const own = redemptions.filter((redemption) => redemption.memberId === memberId)
    return { kind, to: { memberId }, about: { redemptionIds: own.map(({ id }) => id) } }
  })
}

/** To each administrator what waits for them; not what they asked for themselves. */
export function toDecide(
  kind: 'redemption_needs_approval' | 'redemption_approval_reminder',
  redemptions: readonly ToldRedemption[],
  administrators: readonly MailMember[],
): Notification[] {
  return administrators.flatMap(({ memberId, companyId }) => {
    const waiting = redemptions.filter(
      (redemption) =>
        redemption.awaitsCompany && redemption.companyId === companyId && redemption.memberId !== memberId,
    )
    return waiting.length === 0 ? [] : { kind, to: { memberId }, about: { redemptionIds: waiting.map(({ id }) => id) } }
  })
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
