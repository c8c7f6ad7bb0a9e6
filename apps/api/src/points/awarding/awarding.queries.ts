import { type Db, insertRows, insertTarget, statement, type Tx } from '@stamkund/database'
import type { AwardExplanation } from '@stamkund/points-engine'

/** An award as it is kept with its purchase line. */
export interface StoredAward {
  readonly companyId: string
  readonly purchaseId: string
  readonly lineNo: number
  readonly awardNo: number
  readonly ruleId: string
  readonly ruleName: string
  readonly points: number
  readonly reversedPoints: number
  readonly explanation: AwardExplanation
}

const AWARD = insertTarget('award', {
  company_id: 'uuid',
  purchase_id: 'uuid',
  line_no: 'int',
  award_no: 'smallint',
  rule_id: 'text',
  rule_name: 'text',
  points: 'bigint',
  explanation: 'json',
})

export function insertAwards(tx: Tx, awards: readonly Omit<StoredAward, 'reversedPoints'>[]): Promise<void> {
  return insertRows(
    tx,
    AWARD,
    awards.map((award) => [
      award.companyId,
      award.purchaseId,
      award.lineNo,
      award.awardNo,
      award.ruleId,
      award.ruleName,
      award.points,
      JSON.stringify(award.explanation),
    ]),
  )
}

const READ = statement(
  'award_read',
  `select a.company_id as "companyId", a.purchase_id as "purchaseId", a.line_no as "lineNo", a.award_no as "awardNo",
          a.rule_id as "ruleId", a.rule_name as "ruleName", a.points, a.reversed_points as "reversedPoints", a.explanation
   from unnest($1::uuid[], $2::uuid[]) as wanted (company_id, purchase_id)
   join award a using (company_id, purchase_id)
   order by a.company_id, a.purchase_id, a.line_no, a.award_no`,
)

/** The awards of purchases, by line. */
export function readAwards(
  db: Db,
  purchases: readonly { readonly companyId: string; readonly purchaseId: string }[],
): Promise<StoredAward[]> {
  if (purchases.length === 0) return Promise.resolve([])
  return db.rows(READ, [purchases.map(({ companyId }) => companyId), purchases.map(({ purchaseId }) => purchaseId)])
}

const SET_REVERSED = statement(
  'award_set_reversed',
  `update award a set reversed_points = changed.reversed_points
   from unnest($1::uuid[], $2::uuid[], $3::int[], $4::smallint[], $5::bigint[])
     as changed (company_id, purchase_id, line_no, award_no, reversed_points)
   where (a.company_id, a.purchase_id, a.line_no, a.award_no)
       = (changed.company_id, changed.purchase_id, changed.line_no, changed.award_no)`,
)

export async function setReversedPoints(tx: Tx, awards: readonly StoredAward[]): Promise<void> {
  if (awards.length === 0) return
  await tx.rows(SET_REVERSED, [
    awards.map((award) => award.companyId),
    awards.map((award) => award.purchaseId),
    awards.map((award) => award.lineNo),
    awards.map((award) => award.awardNo),
    awards.map((award) => award.reversedPoints),
  ])
}
