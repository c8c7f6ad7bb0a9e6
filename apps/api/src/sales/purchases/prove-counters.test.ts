import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { putMembers } from '../../customers/members/index.ts'
import { publish, rule } from './campaigns.fixture.ts'
import { provePurchases } from './prove-purchases.queries.ts'
import { line, type PurchasingClub, purchasingClub, TODAY } from './purchasing-club.fixture.ts'

let club: PurchasingClub
let superuser: pg.Client

beforeAll(async () => {
  club = await purchasingClub()
  const steps = [
    { thresholdAmount: '100', points: 10 },
    { thresholdAmount: '200', points: 20 },
  ]
  const caps = {
    budget: 1_000,
    perCompany: { points: 500, period: 'quarter' },
    perMember: { points: 400, period: 'month' },
  } as const
  await publish(club.app, rule({ caps }), { today: TODAY })
  await publish(club.app, rule({ effect: { kind: 'ladder', steps } }), { today: TODAY })
  const companyNo = await club.newCompany()
  const memberEmail = 'buyer@example.com'
  await club.app.inTransaction((tx) => putMembers(tx, [{ companyNo, email: memberEmail }]))
  await club.record({ companyNo, invoiceNo: 'A', memberEmail, lines: [line({ quantity: '2', netAmount: '220' })] })
  await club.giveBack({ companyNo, invoiceNo: 'R', lines: [line({ quantity: '-1', netAmount: '-110' })] })
  superuser = new pg.Client(club.app.superuserUrl)
  await superuser.connect()
})

afterEach(() => superuser.query('rollback'))

afterAll(async () => {
  await superuser.end()
  expect(await club.close()).toEqual([])
})

test.each([
  ['counter.is_what_was_given', `update award_counter set value = value + 1 where name like 'budget:%'`],
  ['counter.is_what_was_given', `update award_counter set value = value + 1 where name like 'company:%:2026-Q1:%'`],
  ['counter.is_what_was_given', `update award_counter set value = value + 1 where name like 'member:%:2026-03:%'`],
  ['counter.is_what_was_given', `update award_counter set value = value + 1 where name like 'ladder:%'`],
  ['counter.is_what_was_given', `delete from award_counter where name like 'budget:%'`],
  ['counter.is_what_was_given', `insert into award_counter values ('ladder:somebody:else', 1)`],
  ['counter.budget_is_kept', `update award_counter set value = 1001 where name like 'budget:%'`],
  ['counter.step_is_reached', `update award_counter set value = 999999 where name like 'ladder:%'`],
  ['ladder.step_has_awards', `update ladder_step set threshold = threshold - 1`],
  ['ladder.award_is_whole', `delete from ladder_step`],
  ['ladder.award_is_whole', `delete from ladder_take_back`],
  ['ladder.award_is_whole', `update award set reversed_points = 5 where points = 10`],
  ['ladder.line_follows_returns', `update ladder_line set returned_amount = returned_amount - 1`],
  ['purchase.reversed_awards_are_allocated', `delete from ladder_take_back`],
  ['return.allocations_are_reversed', `delete from ladder_take_back`],
])('%s is named after: %s', async (check, damage) => {
  await superuser.query('begin')
  const { rowCount } = await superuser.query(damage)
  expect(rowCount).toBeGreaterThan(0)
  const rows = async <Row>({ text }: { text: string }) => (await superuser.query(text)).rows as Row[]
  const violations = await provePurchases({ ...club.app.database, rows })
  expect(violations.map((violation) => violation.check)).toContain(check)
})
