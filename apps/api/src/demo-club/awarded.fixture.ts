import { type Db, statement } from '@stamkund/database'
import { parseMoney, pointsToReverse } from '@stamkund/points-engine'

/** What a campaign has given a company. */
export interface Awarded {
  /** Less what came back, whenever that was. */
  readonly net: number
  /** Of what came back, what returns dated after a day took. */
  readonly takenBackLater: number
}

interface Row {
  readonly companyNo: string
  readonly points: number
  readonly reversedPoints: number
  readonly isStep: boolean
  readonly quantity: string
  readonly netAmount: string
  readonly returnedQuantity: string
  readonly creditedAmount: string
  readonly stepTakenBackLater: number
}

// Of steps it is noted which return took them; of all others it follows from how much of the line had come back by then.
const AWARDS = statement(
  'test_demo_awards_of_campaign',
  `select n.company_no as "companyNo", a.points, a.reversed_points as "reversedPoints",
     a.explanation ->> 'kind' = 'ladder' as "isStep", l.quantity::text, l.net_amount::text as "netAmount",
     back.quantity::text as "returnedQuantity", back.credit::text as "creditedAmount",
     (select coalesce(sum(t.points), 0)::bigint from ladder_take_back t
      join purchase r on r.company_id = t.return_company_id and r.id = t.return_id and r.occurred_on > $2
      where t.purchase_id = a.purchase_id and t.line_no = a.line_no and t.award_no = a.award_no) as "stepTakenBackLater"
   from award a
   join company_number n on n.company_id = a.company_id and n.is_current
   join purchase_line l on l.company_id = a.company_id and l.purchase_id = a.purchase_id and l.line_no = a.line_no
   cross join lateral (
     select coalesce(sum(quantity), 0) as quantity, coalesce(sum(amount) filter (where quantity = 0), 0) as credit
     from returned_line
     where original_id = a.purchase_id and original_line_no = a.line_no and occurred_on <= $2
   ) back
   where a.rule_id like $1 || '.%'`,
)

/** What a campaign has given, by company number; only those that it gave something. */
export async function awardedBy(db: Db, campaignId: string, lastDay: string): Promise<Map<string, Awarded>> {
  const awarded = new Map<string, Awarded>()
  for (const row of await db.rows<Row>(AWARDS, [campaignId, lastDay])) {
    const { net, takenBackLater } = awarded.get(row.companyNo) ?? { net: 0, takenBackLater: 0 }
    awarded.set(row.companyNo, {
      net: net + row.points - row.reversedPoints,
      takenBackLater: takenBackLater + (row.isStep ? row.stepTakenBackLater : row.reversedPoints - takenBackBy(row)),
    })
  }
  return awarded
}

function takenBackBy({ points, quantity, netAmount, returnedQuantity, creditedAmount }: Row): number {
  return pointsToReverse(points, {
    quantity: parseMoney(quantity),
    netAmount: parseMoney(netAmount),
    returnedQuantity: parseMoney(returnedQuantity),
    creditedAmount: parseMoney(creditedAmount),
  })
}
