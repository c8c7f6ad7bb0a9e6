import { type Db, statement } from '@stamkund/database'
import { companyGroups, survivorOf } from '../../customers/companies/index.ts'
import { IdKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import { readEvents } from './redemption-events.queries.ts'
import { unknownRedemption } from './redemptions.errors.ts'
import { REDEMPTION, type StoredRedemption } from './redemptions.queries.ts'
import type { Redemption, RedemptionEvent, RedemptionFilter } from './redemptions.schema.ts'

interface Row extends StoredRedemption {
  readonly currentCompanyId: string
  readonly cancellationRequestedAt: Date | null
  readonly isInDebt: boolean
}

const SELECT = `select ${REDEMPTION}, s.survivor_id as "currentCompanyId",
     c.requested_at as "cancellationRequestedAt", coalesce(w.available < 0, false) as "isInDebt"
   from redemption r
   join company_survivor s on s.company_id = r.company_id
   left join redemption_cancellation c on c.redemption_id = r.id and c.approved_at is null
   left join ledger.hold h on h.company_id = s.survivor_id and h.hold_id = r.id and h.state = 'open'
   left join ledger.wallet w on w.company_id = h.company_id and w.wallet_id = h.wallet_id`

const READ = statement('redemption_read', `${SELECT} where r.id = $1`)

/** @throws redemption.unknown */
export async function readRedemption(db: Db, id: string): Promise<Redemption> {
  const [row] = await db.rows<Row>(READ, [id])
  if (row === undefined) throw unknownRedemption()
  return toRedemption(row)
}

/** @throws redemption.unknown */
export async function readRedemptionWithEvents(
  db: Db,
  id: string,
): Promise<Redemption & { readonly events: RedemptionEvent[] }> {
  const redemption = await readRedemption(db, id)
  return { ...redemption, events: await readEvents(db, id) }
}

const LIST = statement(
  'redemption_list',
  `${SELECT}
   cross join club_settings club
   where ($1::uuid[] is null or r.company_id = any($1))
     and ($2::uuid is null
       or exists (select from member_survivor m where m.member_id = r.member_id and m.survivor_id = $2))
     and ($3::uuid is null or r.reward_id = $3)
     and ($4::redemption_state is null or r.state = $4)
     and ($5::date is null or r.requested_at >= $5::date::timestamp at time zone club.time_zone)
     and ($6::date is null or r.requested_at < ($6::date + 1)::timestamp at time zone club.time_zone)
     and ($7::uuid is null or r.id < $7)
   order by r.id desc limit $8`,
)

/** Last requested first. What a merged company or member had is found under the one that goes on, and the other way. */
export async function listRedemptions(db: Db, filter: RedemptionFilter): Promise<Page<Redemption>> {
  const { companyId, memberId, rewardId, state, from, to, limit, cursor } = filter
  const before = readCursor(cursor, IdKey)?.[0]
  const member = memberId === undefined ? null : await survivingMember(db, memberId)
  if (member === undefined) return { items: [], nextCursor: null }
  const company = companyId === undefined ? member?.companyId : await survivorOf(db, companyId)
  const rows = await db.rows<Row>(LIST, [
    company === undefined ? null : await companyGroup(db, company),
    member?.id ?? null,
    rewardId ?? null,
    state ?? null,
    from ?? null,
    to ?? null,
    before ?? null,
    limit + 1,
  ])
  const page = toPage(rows, limit, ({ id }) => [id])
  return { ...page, items: page.items.map(toRedemption) }
}

const MEMBER = statement(
  'redemption_member',
  `select survivor_id as id, survivor_company_id as "companyId" from member_survivor where member_id = $1`,
)

/** The record that goes on for a member; undefined for nobody. */
export async function survivingMember(
  db: Db,
  memberId: string,
): Promise<{ readonly id: string; readonly companyId: string } | undefined> {
  const [row] = await db.rows<{ id: string; companyId: string }>(MEMBER, [memberId])
  return row
}

/** The ids under which redemptions of a company that goes on are kept. */
export async function companyGroup(db: Db, companyId: string): Promise<string[]> {
  return (await companyGroups(db, [companyId])).get(companyId) ?? [companyId]
}

/** A redemption as it is answered. */
export function toRedemption(row: Row): Redemption {
  const { needsCompanyApproval, companyApprovedAt, needsStaffApproval, staffApprovedAt } = row
  return {
    ...row,
    companyId: row.currentCompanyId,
    paidFrom: row.walletId === row.memberId ? 'member' : 'company',
    companyApproval: { isNeeded: needsCompanyApproval, approvedAt: textOf(companyApprovedAt) },
    staffApproval: { isNeeded: needsStaffApproval, approvedAt: textOf(staffApprovedAt) },
    requestedAt: row.requestedAt.toISOString(),
    decidedAt: textOf(row.decidedAt),
    fulfilledAt: textOf(row.fulfilledAt),
    cancelledAt: textOf(row.cancelledAt),
    cancellationRequestedAt: textOf(row.cancellationRequestedAt),
  }
}

function textOf(moment: Date | null): string | null {
  return moment?.toISOString() ?? null
}
