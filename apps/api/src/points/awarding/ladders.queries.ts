import { type Db, insertRows, insertTarget, statement, type Tx } from '@stamkund/database'

/** What a purchase line adds to a ladder's counter, in ten-thousandths, and how much of that came back. */
export interface LadderLine {
  readonly companyId: string
  readonly purchaseId: string
  readonly lineNo: number
  readonly counter: string
  readonly amount: number
  readonly returnedAmount: number
}

/** A step that was given, and the purchase that reached it. */
export interface LadderStep {
  readonly counter: string
  /** Ten-thousandths. */
  readonly threshold: number
  readonly companyId: string
  readonly purchaseId: string
}

/** An award of a step that a return took back. */
export interface LadderTakeBack {
  readonly companyId: string
  readonly purchaseId: string
  readonly lineNo: number
  readonly awardNo: number
  readonly points: number
  readonly returnCompanyId: string
  readonly returnId: string
  readonly returnLineNo: number
  readonly isLate: boolean
}

const LINE = insertTarget('ladder_line', {
  company_id: 'uuid',
  purchase_id: 'uuid',
  line_no: 'int',
  counter: 'text',
  amount: 'bigint',
})

export function insertLadderLines(tx: Tx, lines: readonly Omit<LadderLine, 'returnedAmount'>[]): Promise<void> {
  return insertRows(
    tx,
    LINE,
    lines.map((line) => [line.companyId, line.purchaseId, line.lineNo, line.counter, line.amount]),
  )
}

const READ_LINES = statement(
  'ladder_line_read',
  `select l.company_id as "companyId", l.purchase_id as "purchaseId", l.line_no as "lineNo", l.counter, l.amount,
     l.returned_amount as "returnedAmount"
   from unnest($1::uuid[], $2::uuid[]) as wanted (company_id, purchase_id)
   join ladder_line l using (company_id, purchase_id)
   order by l.counter`,
)

interface PurchaseKey {
  readonly companyId: string
  readonly purchaseId: string
}

/** What lines of purchases added to ladders. */
export async function readLadderLines(db: Db, purchases: readonly PurchaseKey[]): Promise<LadderLine[]> {
  if (purchases.length === 0) return []
  return db.rows(READ_LINES, [
    purchases.map(({ companyId }) => companyId),
    purchases.map(({ purchaseId }) => purchaseId),
  ])
}

const SET_RETURNED = statement(
  'ladder_line_set_returned',
  `update ladder_line l set returned_amount = changed.returned_amount
   from unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::bigint[])
     as changed (company_id, purchase_id, line_no, counter, returned_amount)
   where (l.company_id, l.purchase_id, l.line_no, l.counter)
       = (changed.company_id, changed.purchase_id, changed.line_no, changed.counter)`,
)

export async function setReturnedAmounts(tx: Tx, lines: readonly LadderLine[]): Promise<void> {
  if (lines.length === 0) return
  await tx.rows(SET_RETURNED, [
    lines.map((line) => line.companyId),
    lines.map((line) => line.purchaseId),
    lines.map((line) => line.lineNo),
    lines.map((line) => line.counter),
    lines.map((line) => line.returnedAmount),
  ])
}

const STEP = insertTarget('ladder_step', {
  counter: 'text',
  threshold: 'bigint',
  company_id: 'uuid',
  purchase_id: 'uuid',
})

export function insertLadderSteps(tx: Tx, steps: readonly LadderStep[]): Promise<void> {
  return insertRows(
    tx,
    STEP,
    steps.map((step) => [step.counter, step.threshold, step.companyId, step.purchaseId]),
  )
}

const READ_STEPS = statement(
  'ladder_step_read',
  `select counter, threshold, company_id as "companyId", purchase_id as "purchaseId"
   from ladder_step where counter = any($1::text[]) order by threshold desc, counter`,
)

/** The steps that were given on ladders, the highest first. */
export async function readLadderSteps(db: Db, counters: readonly string[]): Promise<LadderStep[]> {
  return counters.length === 0 ? [] : db.rows(READ_STEPS, [counters])
}

const DELETE_STEPS = statement(
  'ladder_step_delete',
  'delete from ladder_step where (counter, threshold) in (select * from unnest($1::text[], $2::bigint[]))',
)

export async function deleteLadderSteps(tx: Tx, steps: readonly LadderStep[]): Promise<void> {
  if (steps.length === 0) return
  await tx.rows(DELETE_STEPS, [steps.map(({ counter }) => counter), steps.map(({ threshold }) => threshold)])
}

const TAKE_BACK = insertTarget('ladder_take_back', {
  company_id: 'uuid',
  purchase_id: 'uuid',
  line_no: 'int',
  award_no: 'smallint',
  points: 'bigint',
  return_company_id: 'uuid',
  return_id: 'uuid',
  return_line_no: 'int',
  is_late: 'bool',
})

export function insertTakeBacks(tx: Tx, rows: readonly LadderTakeBack[]): Promise<void> {
  return insertRows(
    tx,
    TAKE_BACK,
    rows.map((row) => [
      row.companyId,
      row.purchaseId,
      row.lineNo,
      row.awardNo,
      row.points,
      row.returnCompanyId,
      row.returnId,
      row.returnLineNo,
      row.isLate,
    ]),
  )
}
