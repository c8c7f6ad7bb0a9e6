import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inTransaction, statement } from '@stamkund/database'
import { evaluateOnNewDay, evaluateTiers } from './index.ts'
import { type TieredClub, tieredClub } from './tiered-club.fixture.ts'

let club: TieredClub
beforeAll(async () => {
  club = await tieredClub('2026-03-10')
})
afterAll(() => club.close())

const WAITING = statement(
  'test_waiting_locks',
  'select from pg_locks where not granted and pid in (select pid from pg_stat_activity where datname = current_database())',
)
const someoneWaits = async () => (await club.database.rows(WAITING)).length > 0

const evaluate = () =>
  inTransaction(club.database, (tx) => evaluateTiers(tx, { now: club.clock.now(), today: club.clock.day }, null))

test('an evaluation waits for another one, and finds nothing left to move', async () => {
  const { id, no } = await club.aCompany()
  await club.spend(no, '2026-03-10', '1000')
  let second: ReturnType<typeof evaluate> | undefined
  await inTransaction(club.database, async (tx) => {
    await evaluateTiers(tx, { now: club.clock.now(), today: club.clock.day }, null)
    second = evaluate()
    while (!(await someoneWaits())) await new Promise(setImmediate)
  })
  expect(await second).toMatchObject({ risen: 0 })
  expect(await club.events(id)).toEqual(['reached: null → Silver'])
})

test('evaluations at the same moment move a company once', async () => {
  const companies = await Promise.all(Array.from({ length: 5 }, () => club.aCompany()))
  for (const { no } of companies) await club.spend(no, '2026-03-10', '1000')
  await Promise.all([...Array.from({ length: 6 }, evaluate), club.catchUp(), club.catchUp()])
  for (const { id } of companies) expect(await club.events(id)).toEqual(['reached: null → Silver'])
  expect(await evaluate()).toMatchObject({ risen: 0, fallen: 0, renewed: 0, told: 0 })
})

test('purchases that come while companies are evaluated are evaluated soon after', async () => {
  const { id, no } = await club.aCompany()
  const spend = Array.from({ length: 20 }, () => club.spend(no, '2026-03-10', '250'))
  await Promise.all([...spend, ...Array.from({ length: 10 }, () => club.catchUp()), evaluate()])
  await club.catchUp()
  expect(await club.tier(id)).toBe('Gold 2027-03-10')
})

test('a worker evaluates everybody once on each day', async () => {
  const { id, no } = await club.aCompany()
  await club.evaluateOn('2026-03-11')
  await club.spend(no, '2026-03-11', '1000')
  await evaluateOnNewDay(club.surroundings)
  expect(await club.tier(id)).toBeNull()
  club.clock.day = '2026-03-12'
  await evaluateOnNewDay(club.surroundings)
  expect(await club.tier(id)).toBe('Silver 2027-03-12')
  expect((await club.read('/tier-rules')).evaluatedOn).toBe('2026-03-12')
})

test('a purchase that is refused leaves nothing to evaluate, and one that is recorded does', async () => {
  const count = async () =>
    (await club.database.rows(statement('test_qualifying_changes', 'select from qualifying_change'))).length
  await club.catchUp()
  const { no } = await club.aCompany()
  await expect(club.spend(no, '2026-03-12', '1', { currency: 'nothing' })).rejects.toThrow()
  expect(await count()).toBe(0)
  await club.spend(no, '2026-03-12', '1')
  expect(await count()).toBe(1)
  await club.catchUp()
  expect(await count()).toBe(0)
})

test('without tiers nothing is noted, evaluated or told', async () => {
  const { items } = await club.read('/tiers')
  const replacements = items.map(({ id }: { id: string }) => ({ tierId: id, by: null }))
  expect((await club.put('/tiers', { tiers: [], replacements })).status).toBe(200)
  const { id, no } = await club.aCompany()
  await club.spend(no, '2026-03-12', '9000')
  expect(await club.database.rows(statement('test_qualifying_changes', 'select from qualifying_change'))).toEqual([])
  expect(await evaluate()).toEqual({ companies: 0, risen: 0, fallen: 0, renewed: 0, told: 0 })
  expect(await club.standing(id)).toMatchObject({ tier: null, next: null, fallsOn: null, tierHistory: [] })
})
