import { type Db, statement } from '@stamkund/database'
import type { Reward } from '../catalogue/index.ts'

/** What a company and one of its members had so far; what was rejected or cancelled does not count. */
export interface History {
  /** Redemptions of the reward; 0 without a look if it has no limits. */
  readonly redeemedByCompany: number
  readonly redeemedByMember: number
  /**
   * What the member's rewards for private benefit of this calendar year cost, in the currency of the company's cap; 0
   * without a look if it has none.
   */
  readonly valueOfYear: string
}

/** SQL that sums the cost of redemptions `r` by records `m` of a member, who and what day it is given as SQL too. */
export function valueOfYear(memberId: string, today: string): string {
  return `coalesce(sum(r.cost) filter (
       where m.survivor_id = ${memberId} and not r.is_business_reward and r.currency = rules.value_cap_currency
         and r.requested_at >= date_trunc('year', ${today}::date::timestamp) at time zone club.time_zone), 0)::numeric(18, 4)`
}

// The condition that names no redemption is asked once for each wish: most need no history, which grows for ever.
const HISTORY = statement(
  'redemption_history',
  `select h.*
   from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::boolean[]) with ordinality
     as wish (company_id, member_id, reward_id, is_limited, place)
   cross join club_settings club
   left join redemption_rules rules on rules.company_id = wish.company_id
   cross join lateral (
     select count(*) filter (where r.reward_id = wish.reward_id)::int as "redeemedByCompany",
       count(*) filter (where r.reward_id = wish.reward_id and m.survivor_id = wish.member_id)::int as "redeemedByMember",
       ${valueOfYear('wish.member_id', '$5')} as "valueOfYear"
     from redemption r
     join member_survivor m on m.member_id = r.member_id
     where (wish.is_limited or rules.value_cap is not null)
       and r.company_id = any(array(
         select wish.company_id union all select id from company where merged_into_id = wish.company_id))
       and r.state not in ('rejected', 'cancelled')
   ) h
   order by wish.place`,
)

/**
 * The histories that wishes need, in their order.
 * @param wishes at companies that go on; what those that were merged into one had counts too
 */
export function readHistories(
  db: Db,
  wishes: readonly {
    readonly companyId: string
    readonly member: { readonly id: string } | null
    readonly reward: Pick<Reward, 'id' | 'maxPerCompany' | 'maxPerMember'>
  }[],
  today: string,
): Promise<History[]> {
  return db.rows(HISTORY, [
    wishes.map(({ companyId }) => companyId),
    wishes.map(({ member }) => member?.id ?? null),
    wishes.map(({ reward }) => reward.id),
    wishes.map(({ reward }) => reward.maxPerCompany !== null || reward.maxPerMember !== null),
    today,
  ])
}
