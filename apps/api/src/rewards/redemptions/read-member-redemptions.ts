import type { Db } from '@stamkund/database'
import { localeOfMember } from '../../customers/member-preferences/index.ts'
import { hasOtherAdministrator } from '../../customers/members/index.ts'
import type { MemberCaller } from '../../platform/app-types.ts'
import { IdKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import { redeemedNameIn, type ShownReward, shownRewards } from '../catalogue/index.ts'
import {
  countWaiting,
  findSeen,
  listSeen,
  type Onlooker,
  peopleOf,
  type SeenRedemption,
} from './member-redemptions.queries.ts'
import { readDelivery } from './redemption-delivery.queries.ts'
import { readEvents } from './redemption-events.queries.ts'
import { unknownRedemption } from './redemptions.errors.ts'
import type { MemberRedemption, MemberRedemptionDetail, MemberRedemptionFilter } from './redemptions.member.schema.ts'
import type { RedemptionEvent } from './redemptions.schema.ts'

export type Member = Pick<MemberCaller, 'id' | 'companyId' | 'role' | 'permissions'>

/** Last requested first. */
export async function listMemberRedemptions(
  db: Db,
  member: Member,
  { scope, state, cursor, limit }: MemberRedemptionFilter,
): Promise<Page<MemberRedemption>> {
  const before = readCursor(cursor, IdKey)?.[0]
  const rows = await listSeen(db, onlooker(member), { scope, state, before, limit: limit + 1 })
  const page = toPage(rows, limit, ({ id }) => [id])
  return { ...page, items: await toMemberRedemptions(db, member, page.items) }
}

/** Some of them, first requested first; those that the member may not see are absent. */
export async function readMemberRedemptions(
  db: Db,
  member: Member,
  ids: readonly string[],
): Promise<MemberRedemption[]> {
  return toMemberRedemptions(db, member, await findSeen(db, onlooker(member), ids))
}

/** @throws redemption.unknown, also for one that the member may not see */
export async function readMemberRedemption(db: Db, member: Member, id: string): Promise<MemberRedemption> {
  const [redemption] = await readMemberRedemptions(db, member, [id])
  if (redemption === undefined) throw unknownRedemption()
  return redemption
}

/** All but the voucher code, which is only read with a note in the audit log. @throws redemption.unknown */
export async function readMemberRedemptionDetail(
  db: Db,
  member: Member,
  id: string,
): Promise<Omit<MemberRedemptionDetail, 'voucherCode'>> {
  const redemption = await readMemberRedemption(db, member, id)
  const { isMine } = redemption
  const [events, delivery] = await Promise.all([readEvents(db, id), isMine ? readDelivery(db, id) : null])
  const people = await peopleOf(
    db,
    events.flatMap((event) => personIn(event) ?? []),
  )
  const maySeeTexts = isMine || onlooker(member).isAdministrator
  return {
    ...redemption,
    delivery,
    trackingText: maySeeTexts ? (events.findLast(({ kind }) => kind === 'fulfilled')?.text ?? null) : null,
    events: events.map((event) => {
      const person = people.get(personIn(event) ?? '')
      const { kind, state, occurredAt } = event
      const byMe = person?.currentId === member.id
      return {
        ...{ kind, state, occurredAt, text: maySeeTexts ? event.text : null },
        by: person === undefined ? ('club' as const) : byMe ? ('me' as const) : ('colleague' as const),
        byName: person === undefined || byMe ? null : person.name,
      }
    }),
  }
}

/** How many redemptions wait for a member's approval: none for whoever is no administrator. */
export async function countApprovalsWaiting(db: Db, member: Member): Promise<number> {
  if (!onlooker(member).isAdministrator) return 0
  return countWaiting(db, member, await hasOtherAdministrator(db, member))
}

function onlooker({ id, companyId, role }: Member): Onlooker {
  return { id, companyId, isAdministrator: role === 'company_administrator' }
}

/** The member who did something; undefined: the club did. */
function personIn({ actorKind, actorId, memberId }: RedemptionEvent): string | undefined {
  return memberId ?? (actorKind === 'member' ? actorId : null) ?? undefined
}

async function toMemberRedemptions(
  db: Db,
  member: Member,
  rows: readonly SeenRedemption[],
): Promise<MemberRedemption[]> {
  if (rows.length === 0) return []
  const [locale, hasOthers] = await Promise.all([
    localeOfMember(db, member.id),
    onlooker(member).isAdministrator && hasOtherAdministrator(db, member),
  ])
  const rewards = await shownRewards(
    db,
    rows.map(({ rewardId }) => rewardId),
  )
  return rows.map((row) => {
    const reward = rewards.get(row.rewardId)
    const rewardName = redeemedNameIn(locale, row.rewardName, reward?.texts)
    return toMemberRedemption({ ...row, rewardName }, reward, member, hasOthers)
  })
}

function toMemberRedemption(
  row: SeenRedemption,
  reward: ShownReward | undefined,
  member: Member,
  hasOthers: boolean,
): MemberRedemption {
  const { id, rewardId, rewardKind, points, state, memberName } = row
  const isMine = row.currentMemberId === member.id
  const isOpen = state === 'awaiting_approval' || state === 'approved'
  const paidByCompany = row.walletId === row.companyId
  const { isAdministrator } = onlooker(member)
  const waitsForCompany = state === 'awaiting_approval' && row.needsCompanyApproval && row.companyApprovedAt === null
  return {
    ...{ id, rewardId, rewardKind, points, state, memberName, isMine },
    rewardName: row.rewardName,
    picture: reward?.picture ?? null,
    payFrom: paidByCompany ? 'company' : 'own',
    companyApproval: { isNeeded: row.needsCompanyApproval, approvedAt: textOf(row.companyApprovedAt) },
    staffApproval: { isNeeded: row.needsStaffApproval, approvedAt: textOf(row.staffApprovedAt) },
    requestedAt: row.requestedAt.toISOString(),
    decidedAt: textOf(row.decidedAt),
    fulfilledAt: textOf(row.fulfilledAt),
    cancelledAt: textOf(row.cancelledAt),
    canCancel:
      isOpen && member.permissions.has('my-redemptions:write') && (isMine || (isAdministrator && paidByCompany)),
    canDecide: isAdministrator && waitsForCompany && !(isMine && hasOthers),
  }
}

function textOf(moment: Date | null): string | null {
  return moment?.toISOString() ?? null
}
