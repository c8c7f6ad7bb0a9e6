import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { pino } from 'pino'
import { type TestApp, testApp } from '../test/test-app.ts'
import type { Club } from './open-club.ts'
import { clockStandingOn } from './platform/clock.ts'
import { emitEvents } from './platform/outbox/index.ts'
import { seedDefaultPolicy } from './points/policy/index.ts'
import { startWorker } from './worker.ts'

const WAITING = statement('worker_waiting', 'select count(*) as waiting from outbox_event where dispatched_at is null')
const ANCHORS = statement('worker_anchors', 'select count(*) as anchors from ledger.anchor')
const DUE = statement('worker_due', 'select count(*) as due from graphile_worker.jobs where run_at <= now()')
const GIVEN_UP = statement(
  'worker_failed',
  'select count(*) as failed from graphile_worker.jobs where attempts > 0 and locked_at is null',
)

let app: TestApp
let club: Club

beforeAll(async () => {
  app = await testApp({ today: '2026-03-31' })
  await app.inTransaction(seedDefaultPolicy)
  club = {
    ...app,
    secrets: app.app.secrets,
    settings: app.app.settings,
    clock: clockStandingOn('2026-03-31'),
    close: async () => {},
  }
})
afterAll(() => app.close())

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise(setImmediate)
}

const count = async (of: typeof WAITING) =>
  Object.values((await club.database.rows<Record<string, number>>(of))[0] ?? {})[0]

test('two workers side by side settle, anchor and hand over what happened', async () => {
  const { body: company } = await app.request('POST', '/companies', { body: { companyNo: 'A', name: 'A' } })
  await app.request('POST', '/opening-balances', {
    body: { companyId: company.id, points: 500, expiresOn: '2027-12-31' },
  })
  const workers = await Promise.all([
    startWorker(club, pino({ level: 'silent' })),
    startWorker(club, pino({ level: 'silent' })),
  ])
  await club.inTransaction((tx) =>
    emitEvents(tx, { now: new Date() }, { type: 'reward.changed', companyId: null, payload: {} }),
  )
  await until(async () => (await count(WAITING)) === 0 && (await count(ANCHORS)) === 1 && (await count(DUE)) === 0)
  // A worker that stops cuts off what is under way.
  const givenUp = await count(GIVEN_UP)
  await Promise.all(workers.map((worker) => worker.stop()))
  expect(givenUp).toBe(0)
})
