import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { inTransaction, statement } from '@stamkund/database'
import { proveBooks } from '../src/insight/books/index.ts'
import { permissions } from '../src/platform/permissions.ts'
import { seedDefaultPolicy } from '../src/points/policy/index.ts'
import { expectStored, expectTold, nothingAcknowledged } from './acknowledged.fixture.ts'
import { buyerOf } from './buyer.fixture.ts'
import { freePort } from './free-port.fixture.ts'
import { type InsistentClient, insistentClient } from './insistent-client.fixture.ts'
import { randomFrom } from './random.fixture.ts'
import { type RunningProgram, runProgram, until } from './running-program.fixture.ts'
import type { Tally } from './tally.fixture.ts'
import { type TestApp, testApp } from './test-app.ts'
import { type ReceivedEvent, receiveWebhooks, type WebhookReceiver } from './webhook-receiver.fixture.ts'

/** Moments at which servers are killed, and as many for workers. */
const KILLS = Number(process.env.TWO_OF_EACH_KILLS ?? 3)
const SEED = Number(process.env.TWO_OF_EACH_SEED ?? 20_260_331)
const TODAY = '2026-03-31'
const COMPANIES = 8
const SECRET_KEY = Buffer.alloc(32, 'two of each')

jest.setTimeout(600_000 + KILLS * 30_000)

const over = new AbortController()
const random = randomFrom(SEED)
const acknowledged = nothingAcknowledged()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'stamkund-two-of-each-'))
const LOG_FILE = path.join(folder, 'log')
const programs: RunningProgram[] = []
let club: TestApp
let receiver: WebhookReceiver
let client: InsistentClient
let tokens: [string, string]
let ports: [number, number]

beforeAll(async () => {
  club = await testApp({ today: TODAY, settings: { secretKey: SECRET_KEY } })
  await club.inTransaction(seedDefaultPolicy)
  tokens = [await club.keyWith(permissions), await club.keyWith(permissions)]
  ports = [await freePort(), await freePort()]
  client = insistentClient(
    ports.map((port) => `http://127.0.0.1:${port}`),
    over.signal,
  )
  receiver = await receiveWebhooks(refusingSome())
  await allowPrivateWebhooks()
  receiver.secret = (await create('/webhook-endpoints', { url: receiver.url })).secret
})

afterAll(async () => {
  over.abort()
  for (const program of programs) program.kill()
  await receiver.close()
  await club.close()
  fs.rmSync(folder, { recursive: true })
})

test('two servers and two workers that are killed again and again lose nothing and do nothing twice', async () => {
  const buyers = await openClub()
  const [apis, workers] = await Promise.all([twoApis(), twoWorkers()])
  let isCalm = false
  const disturbing = Promise.all([
    disturb(apis, acknowledged.answers),
    disturb(workers, receiver.receipts, letClaimsEnd),
  ]).finally(() => {
    isCalm = true
  })
  const buying = buyers.map(async ({ act }) => {
    while (!isCalm) await act()
    for (let turn = 0; turn < 10; turn += 1) await act()
  })
  await Promise.all([disturbing, ...buying])
  await until(isAllDelivered, over.signal)

  expect(client.interruptions()).toBeGreaterThan(0)
  await expectStored(acknowledged, club.database)
  await expectTold(acknowledged, club.database, receiver)
  expect((await proveBooks(club.database)).violations).toEqual([])
  expect(await club.database.rows(GIVEN_UP)).toEqual([])
  expect(fs.readFileSync(LOG_FILE, 'utf8')).toBe('')
})

async function openClub() {
  await create('/products', { sku: 'PUMP', name: 'A pump', unitCost: '50', listPrice: '100' })
  const rewardIds = await Promise.all([
    newReward({ kind: 'merchandise', points: 700, stock: 40, texts: { en: { name: 'Work jacket' } } }),
    newReward({ kind: 'training', points: 900, needsStaffApproval: true, texts: { en: { name: 'A day at ours' } } }),
    newVoucher(),
  ])
  const companies = await Promise.all(Array.from({ length: COMPANIES }, (_, number) => newCompany(`C${number}`)))
  return companies.map((company) =>
    buyerOf({ ...company, rewardIds, today: TODAY, tokens, client, random: randomFrom(random(2 ** 31)), acknowledged }),
  )
}

async function newCompany(companyNo: string) {
  const companyId: string = (await create('/companies', { companyNo, name: `Company ${companyNo}` })).id
  const memberId: string = (await create('/members', { companyId, email: `${companyNo}@example.com` })).id
  return { companyId, companyNo, memberId }
}

async function newReward(fields: object): Promise<string> {
  return (await create('/rewards', fields)).id
}

async function newVoucher(): Promise<string> {
  const id = await newReward({ kind: 'voucher_code', points: 400, texts: { en: { name: 'Gift card' } } })
  const codes = Array.from({ length: 100 }, (_, number) => `GIFT-${number}`)
  const { status } = await club.request('POST', `/rewards/${id}/voucher-codes`, { body: { codes } })
  expect(status).toBe(200)
  return id
}

async function create(path: string, body: object) {
  const answer = await club.request('POST', path, { body })
  expect(answer).toMatchObject({ status: 201 })
  return answer.body
}

async function allowPrivateWebhooks(): Promise<void> {
  const { headers } = await club.request('GET', '/club-settings')
  const body = { allowsPrivateWebhooks: true }
  const { status } = await club.request('PATCH', '/club-settings', {
    body,
    headers: { 'if-match': headers.etag ?? '' },
  })
  expect(status).toBe(200)
}

/** Twice in each company, and no event twice: the next time it would be tried again half a minute later. */
function refusingSome(): (event: ReceivedEvent) => boolean {
  const refused: ReceivedEvent[] = []
  return (event) => {
    const isEnough = refused.filter(({ companyId }) => companyId === event.companyId).length === 2
    if (isEnough || refused.some(({ id }) => id === event.id) || random(20) > 0) return false
    refused.push(event)
    return true
  }
}

function twoApis(): Promise<RunningProgram[]> {
  return Promise.all(
    ports.map((port) => {
      const isReady = () =>
        fetch(`http://127.0.0.1:${port}/health/ready`).then(
          ({ ok }) => ok,
          () => false,
        )
      return run(['serve', '--no-worker'], { PORT: String(port) }, isReady)
    }),
  )
}

const WORKERS = statement(
  'test_workers',
  `select count(*) as living from pg_stat_activity
   where datname = current_database() and application_name = 'stamkund worker'`,
)

function twoWorkers(): Promise<RunningProgram[]> {
  const isReady = async () => (await club.database.rows<{ living: number }>(WORKERS))[0]?.living === 2
  return Promise.all([run(['work'], {}, isReady), run(['work'], {}, isReady)])
}

async function run(words: readonly string[], more: NodeJS.ProcessEnv, isReady: () => Promise<boolean>) {
  const env = {
    ...process.env,
    DATABASE_URL: club.url,
    SECRET_KEY: SECRET_KEY.toString('base64'),
    CLOCK: TODAY,
    DEMO: 'off',
    LOG_LEVEL: 'error',
    RATE_LIMIT_WRITES_PER_MINUTE: '1000000',
    npm_execpath: '',
    ...more,
  }
  const program = runProgram({ words, env, logFile: LOG_FILE, isReady })
  programs.push(program)
  await program.untilReady()
  return program
}

/** Kills one of two while things go on, the last time both, and waits for them to be back. */
async function disturb(pair: readonly RunningProgram[], progress: Tally, afterwards = async () => {}) {
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await progress.more(10 + random(40))
    const victim = random(2)
    const victims = pair.filter((_, index) => kill === KILLS || index === victim)
    await Promise.all(victims.map(({ replace }) => replace()))
    await afterwards()
  }
}

// What a dead worker has claimed is free a minute later. What a living one has is so too then, as if it had stalled.
const A_MINUTE_LATER = statement(
  'test_claims_end',
  `update webhook_lane set claimed_until = claimed_until - interval '1 minute' where claim_id is not null`,
)

async function letClaimsEnd(): Promise<void> {
  await inTransaction(club.database, (tx) => tx.rows(A_MINUTE_LATER))
}

const WAITING = statement(
  'test_waiting',
  `select (select count(*) from outbox_event where dispatched_at is null)
     + (select count(*) from webhook_delivery where state = 'pending') as waiting`,
)

async function isAllDelivered(): Promise<boolean> {
  return (await club.database.rows<{ waiting: number }>(WAITING))[0]?.waiting === 0
}

const GIVEN_UP = statement(
  'test_given_up',
  `select task_identifier, last_error from graphile_worker.jobs
   where (attempts >= max_attempts and locked_at is null) or last_error is not null`,
)
