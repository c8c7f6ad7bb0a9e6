import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { proveRedemptions } from './prove-redemptions.queries.ts'
import { type RedeemingClub, redeemingClub } from './redeeming-club.fixture.ts'

let club: RedeemingClub
let superuser: pg.Client

beforeAll(async () => {
  club = await redeemingClub()
  superuser = new pg.Client(club.app.superuserUrl)
  await superuser.connect()
  const memberId = await club.newMember(await club.newCompany(10_000))
  const [jacket, asking] = [await club.newReward({ stock: 10 }), await club.newReward({ needsStaffApproval: true })]
  const voucher = await club.newVoucher('A', 'B', 'C')
  const act = (id: string, what: string, body?: object, key?: string) =>
    club.post(`/redemptions/${id}/${what}`, body, key === undefined ? {} : { key })
  await club.redeemed(memberId, jacket)
  await club.redeemed(memberId, voucher)
  await act(await club.redeemed(memberId, voucher), 'fulfilment', {})
  await act(await club.redeemed(memberId, asking), 'rejection', { reason: 'No' })
  await act(await club.redeemed(memberId, jacket), 'cancellation', { reason: 'No' })
  const broken = await club.redeemed(memberId, jacket)
  await act(broken, 'fulfilment', {})
  await act(broken, 'cancellation', { reason: 'Broken' })
  await act(broken, 'cancellation/approval', undefined, club.second)
})

afterEach(() => superuser.query('rollback'))

afterAll(async () => {
  await superuser.end()
  await club.app.close()
})

test('what was redeemed is in order', async () => {
  expect(await club.faults()).toEqual([])
})

test.each([
  ['redemption.open_ones_are_held', `delete from ledger.hold where state = 'open'`],
  ['redemption.open_ones_are_held', `update ledger.hold set points = points + 1 where state = 'open'`],
  ['redemption.open_ones_are_held', `update ledger.hold set wallet_id = gen_random_uuid() where state = 'open'`],
  ['redemption.open_ones_are_held', `update redemption set points = 7 where state = 'approved'`],
  ['redemption.holds_are_open_ones', `update ledger.hold set state = 'open'`],
  [
    'redemption.holds_are_open_ones',
    `insert into ledger.hold (company_id, hold_id, wallet_id, points)
     select company_id, gen_random_uuid(), wallet_id, 1 from ledger.hold limit 1`,
  ],
  ['redemption.fulfilled_ones_are_settled', `delete from ledger.entry where kind = 'settle'`],
  ['redemption.fulfilled_ones_are_settled', `update redemption set points = 7 where state = 'fulfilled'`],
  [
    'redemption.fulfilled_ones_are_settled',
    `update redemption set state = 'fulfilled', fulfilled_at = now() where state = 'approved'`,
  ],
  ['redemption.ended_ones_are_released', `delete from ledger.entry where kind = 'release'`],
  [
    'redemption.ended_ones_are_released',
    `update redemption set state = 'cancelled', cancelled_at = now() where state = 'approved'`,
  ],
  ['redemption.cancelled_ones_are_given_back', `delete from ledger.entry where kind = 'adjust'`],
  [
    'redemption.cancelled_ones_are_given_back',
    `update ledger.entry set document_id = gen_random_uuid() where kind = 'adjust'`,
  ],
  ['redemption.cancelled_by_two', `delete from redemption_cancellation`],
  [
    'redemption.items_are_reserved',
    `update voucher_code set redemption_id = null, state = 'available', issued_at = null`,
  ],
  [
    'redemption.items_are_reserved',
    `update voucher_code set state = 'issued', issued_at = now() where state = 'reserved'`,
  ],
  ['redemption.items_are_reserved', `update reward_reservation set redemption_id = gen_random_uuid()`],
  [
    'redemption.items_are_reserved',
    `insert into reward_reservation (redemption_id, reward_id) select id, reward_id from redemption where state = 'rejected'`,
  ],
  ['redemption.events_tell_its_state', `delete from redemption_event where event_no = 2`],
  ['redemption.events_tell_its_state', `delete from redemption_event`],
  ['redemption.events_tell_its_state', `update redemption_event set state = 'approved'`],
])('%s is named after: %s', async (check, damage) => {
  // The damage is undone after the test: the proof reads over the connection that did it.
  await superuser.query('begin')
  await superuser.query(damage)
  const rows = async <Row>({ text }: { text: string }) => (await superuser.query(text)).rows as Row[]
  const violations = await proveRedemptions({ ...club.app.database, rows })
  expect(violations.map((violation) => violation.check)).toContain(check)
})

test.each([
  [
    'redemption_is_approved_by_all',
    `update redemption set state = 'approved', decided_at = now(), cancelled_at = null where state = 'rejected'`,
  ],
  ['redemption_times_follow_state', `update redemption set fulfilled_at = null where state = 'fulfilled'`],
  ['redemption_times_follow_state', `update redemption set state = 'cancelled' where state = 'approved'`],
  ['redemption_is_paid_by_its_own', `update redemption set wallet_id = gen_random_uuid()`],
  ['redemption_credit_of_account_credit', `update redemption set reward_kind = 'account_credit'`],
  [
    'redemption_cancellation_takes_two',
    `update redemption_cancellation set approved_by_kind = requested_by_kind, approved_by_id = requested_by_id`,
  ],
])('the database itself refuses what breaks %s', async (constraint, damage) => {
  await superuser.query('begin')
  await expect(superuser.query(damage)).rejects.toMatchObject({ constraint })
})
