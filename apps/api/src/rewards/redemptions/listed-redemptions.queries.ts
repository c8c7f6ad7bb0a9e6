import { type Db, statement } from '@stamkund/database'
import { isReached, survivorOf } from '../../customers/companies/index.ts'
import type { Locale } from '../../platform/club-settings/index.ts'
import { IdKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import type { Reach } from '../../platform/reach.ts'
import { redeemedNameIn, shownRewards } from '../catalogue/index.ts'
import {
  ANSWERED,
  ANSWERED_FROM,
  companyGroup,
  type RedemptionRow,
  survivingMember,
  toRedemption,
} from './read-redemptions.queries.ts'
import { readEvents } from './redemption-events.queries.ts'
import { unknownRedemption } from './redemptions.errors.ts'
import type { ListedRedemption, RedemptionEvent, RedemptionFilter } from './redemptions.schema.ts'

interface ListedRow
  extends RedemptionRow,
    Pick<ListedRedemption, 'companyNo' | 'companyName' | 'memberName' | 'delivery'> {}

const LISTED = `select ${ANSWERED}, company.company_no as "companyNo", company.name as "companyName",
     nullif(concat_ws(' ', member.first_name, member.last_name), '') as "memberName",
     case when d.redemption_id is not null then json_build_object('name', d.name, 'address', d.address,
       'postalCode', d.postal_code, 'city', d.city, 'country', d.country) end as delivery
   from ${ANSWERED_FROM}
   join company_reference company on company.company_id = r.company_id
   join member_reference member on member.member_id = r.member_id
   left join redemption_delivery d on d.redemption_id = r.id`

const READ = statement('redemption_read_listed', `${LISTED} where r.id = $1 and ${isReached('r.company_id', '$2')}`)

/** @throws redemption.unknown */
export async function readRedemptionWithEvents(
  db: Db,
  id: string,
  locale: Locale,
  { salesRepId }: Reach,
): Promise<ListedRedemption & { readonly events: RedemptionEvent[] }> {
  const [redemption] = await withRewards(db, await db.rows<ListedRow>(READ, [id, salesRepId]), locale)
  if (redemption === undefined) throw unknownRedemption()
  return { ...redemption, events: await readEvents(db, id) }
}

const LIST = statement(
  'redemption_list',
  `${LISTED}
   cross join club_settings club
   where ($1::uuid[] is null or r.company_id = any($1))
     and ($2::uuid is null
       or exists (select from member_survivor m where m.member_id = r.member_id and m.survivor_id = $2))
     and ($3::uuid is null or r.reward_id = $3)
     and ($4::redemption_state is null or r.state = $4)
     and ($5::date is null or r.requested_at >= $5::date::timestamp at time zone club.time_zone)
     and ($6::date is null or r.requested_at < ($6::date + 1)::timestamp at time zone club.time_zone)
     and ($7::uuid is null or r.id < $7) and ${isReached('r.company_id', '$9')}
   order by r.id desc limit $8`,
)

/** Last requested first. What a merged company or member had is found under the one that goes on, and the other way. */
export async function listRedemptions(
  db: Db,
  filter: RedemptionFilter,
  { salesRepId }: Reach,
): Promise<Page<ListedRedemption>> {
  const { companyId, memberId, rewardId, state, from, to, limit, cursor, locale } = filter
  const before = readCursor(cursor, IdKey)?.[0]
  const member = memberId === undefined ? null : await survivingMember(db, memberId)
  if (member === undefined) return { items: [], nextCursor: null }
  const company = companyId === undefined ? member?.companyId : await survivorOf(db, companyId)
  const rows = await db.rows<ListedRow>(LIST, [
    company === undefined ? null : await companyGroup(db, company),
    member?.id ?? null,
    rewardId ?? null,
    state ?? null,
    from ?? null,
    to ?? null,
    before ?? null,
    limit + 1,
    salesRepId,
  ])
  const page = toPage(rows, limit, ({ id }) => [id])
  return { ...page, items: await withRewards(db, page.items, locale) }
}

async function withRewards(db: Db, rows: readonly ListedRow[], locale: Locale): Promise<ListedRedemption[]> {
  const rewards = await shownRewards(
    db,
    rows.map(({ rewardId }) => rewardId),
  )
  return rows.map((row) => {
    const { companyNo, companyName, memberName, delivery } = row
    const reward = rewards.get(row.rewardId)
    const rewardName = redeemedNameIn(locale, row.rewardName, reward?.texts)
    const picture = reward?.picture ?? null
    return { ...toRedemption(row), rewardName, companyNo, companyName, memberName, delivery, picture }
  })
}
