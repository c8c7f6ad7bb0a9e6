import type { Tx } from '@stamkund/database'
import { readMemberCompany } from '../../customers/companies/index.ts'
import { localeOfMember } from '../../customers/member-preferences/index.ts'
import type { MemberCaller } from '../../platform/app-types.ts'
import type { Locale } from '../../platform/club-settings/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { type MemberWallets, readMemberWallets, settledMemberWallets } from '../../points/wallets/index.ts'
import { isRefusal, redeemedNameIn, shownRewards } from '../../rewards/catalogue/index.ts'
import { countApprovalsWaiting, readShelf, type Shelf, tellShelf } from '../../rewards/redemptions/index.ts'
import { findLatest, type LatestEntry } from './latest.queries.ts'
import type { LatestEvent, MemberOverview } from './overview.member.schema.ts'

const EVENTS = 6
/** A redemption of twenty items is one event. */
const ENTRIES = 60

/** What a member sees first. */
export async function readOverview(tx: Tx, member: MemberCaller, occasion: Occasion): Promise<MemberOverview> {
  const { companyId } = member
  const [stored, shelf, locale, company, entries, approvalsWaiting] = await Promise.all([
    readMemberWallets(tx, member, occasion.now),
    readShelf(tx, member, occasion.today),
    localeOfMember(tx, member.id),
    readMemberCompany(tx, companyId),
    findLatest(tx, companyId, ENTRIES),
    countApprovalsWaiting(tx, member),
  ])
  const wallet = stored.isDue ? await settledMemberWallets(tx, member, occasion) : stored
  const latest = stored.isDue ? await findLatest(tx, companyId, ENTRIES) : entries
  return {
    wallet,
    nextReward: nextReward(shelf, wallet.company, locale),
    rep: company.rep,
    latest: await translated(tx, eventsOf(latest).slice(0, EVENTS), locale),
    approvalsWaiting,
  }
}

/** The cheapest reward that only points keep the company from, or the dearest that nothing does. */
function nextReward(shelf: Shelf, purse: MemberWallets['company'], locale: Locale): MemberOverview['nextReward'] {
  const wanted = tellShelf(shelf, purse, locale)
    .filter(({ reasons }) =>
      reasons.filter(isRefusal).every(({ code }) => code === 'points_missing' || code === 'in_debt'),
    )
    .sort((a, b) => a.points - b.points)
  const next = wanted.find(({ isWithinReach }) => !isWithinReach) ?? wanted.at(-1)
  if (next === undefined) return null
  const { id, name, points, picture } = next
  return { id, name, points, picture, progress: { have: purse.available, onTheWay: purse.pending, need: points } }
}

type Event = LatestEvent & { readonly rewardId: string | null }

/** Items that somebody redeemed at the same moment are one event. */
function eventsOf(entries: readonly LatestEntry[]): Event[] {
  const events: (Event & { readonly together: string })[] = []
  for (const { redemption, ...entry } of entries) {
    const together =
      redemption &&
      [entry.kind, redemption.rewardId, redemption.memberId, redemption.state, redemption.requestedAt].join()
    const last = events.at(-1)
    if (last?.redemption && last.together === together) {
      last.points += entry.points
      last.redemption.quantity += 1
      continue
    }
    events.push({
      ...entry,
      redemption: redemption && {
        id: redemption.id,
        rewardName: redemption.rewardName,
        memberName: redemption.memberName,
        state: redemption.state,
        quantity: 1,
      },
      rewardId: redemption?.rewardId ?? null,
      together: together ?? '',
    })
  }
  return events
}

async function translated(tx: Tx, events: readonly Event[], locale: Locale): Promise<LatestEvent[]> {
  const rewards = await shownRewards(
    tx,
    events.flatMap(({ rewardId }) => rewardId ?? []),
  )
  return events.map(({ rewardId, redemption, ...event }) => {
    const texts = rewards.get(rewardId ?? '')?.texts
    return {
      ...event,
      redemption: redemption && { ...redemption, rewardName: redeemedNameIn(locale, redemption.rewardName, texts) },
    }
  })
}
