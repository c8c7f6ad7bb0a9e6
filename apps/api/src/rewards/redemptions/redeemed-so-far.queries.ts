import { type Db, decimalToTenThousandths, statement, tenThousandthsToDecimal } from '@stamkund/database'
import { valueOfYear } from './redemption-history.queries.ts'

export interface RedeemedSoFar {
  /** How many a company and one of its members have of each reward; of what is absent, none. */
  readonly byReward: ReadonlyMap<string, { readonly redeemedByCompany: number; readonly redeemedByMember: number }>
  /** What the member's rewards for private benefit of this calendar year cost, in the currency of the company's cap. */
  readonly valueOfYear: string
}

const READ = statement(
  'redemption_redeemed_so_far',
  `select r.reward_id as "rewardId", count(*)::int as "redeemedByCompany",
     count(*) filter (where m.survivor_id = $2)::int as "redeemedByMember", ${valueOfYear('$2', '$3')} as value
   from redemption r
   join member_survivor m on m.member_id = r.member_id
   cross join club_settings club
   left join redemption_rules rules on rules.company_id = $1
   where r.company_id = any(array(select $1::uuid union all select id from company where merged_into_id = $1))
     and r.state not in ('rejected', 'cancelled')
   group by r.reward_id`,
)

interface Row {
  readonly rewardId: string
  readonly redeemedByCompany: number
  readonly redeemedByMember: number
  readonly value: string
}

/** What `readHistories` tells of one reward, of all of them. @param companyId one that goes on */
export async function readRedeemedSoFar(
  db: Db,
  { id, companyId }: { readonly id: string; readonly companyId: string },
  today: string,
): Promise<RedeemedSoFar> {
  const rows = await db.rows<Row>(READ, [companyId, id, today])
  const value = rows.reduce((sum, row) => sum + decimalToTenThousandths(row.value), 0n)
  return { byReward: new Map(rows.map((row) => [row.rewardId, row])), valueOfYear: tenThousandthsToDecimal(value) }
}
