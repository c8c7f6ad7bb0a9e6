import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { countAttempt, forgetAttempts, forgetBrowsers, rememberBrowser, tidyThrottle } from './index.ts'
import { networkOf } from './network-of.ts'

const MINUTE = 60_000

let app: TestApp
let now = new Date('2026-03-02T09:00:00Z')
let people = 0
let person = ''
let address = ''

beforeAll(async () => {
  app = await testApp({ clock: { now: () => now } })
})
afterAll(() => app.close())
beforeEach(() => {
  people += 1
  person = `person${people}@example.com`
  address = `192.0.2.${people}`
})

const wait = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds)
}
const surroundings = () => ({ secrets: app.app.secrets, clock: app.app.clock })
const token = (name: string) => name.padEnd(43, '_')

interface Tried {
  readonly account?: string
  readonly address?: string
  readonly browser?: string
}

const asAttempt = (kind: 'code_request' | 'password', tried: Tried) => ({
  kind,
  account: tried.account ?? person,
  address: tried.address ?? address,
  browserToken: tried.browser === undefined ? undefined : token(tried.browser),
})

/** @returns null, or how many seconds to wait */
async function attempt(tried: Tried = {}, kind: 'code_request' | 'password' = 'code_request'): Promise<number | null> {
  return app
    .inTransaction((tx) => countAttempt(tx, surroundings(), asAttempt(kind, tried)))
    .then(
      () => null,
      (error) => {
        expect([error.code, error.status]).toEqual(['sign_in.too_many_attempts', 429])
        return Number(error.headers['retry-after'])
      },
    )
}

const isRefused = async (tried: Tried = {}, kind: 'code_request' | 'password' = 'code_request') =>
  (await attempt(tried, kind)) !== null

async function exhaust(tried: Tried, kind: 'code_request' | 'password' = 'code_request'): Promise<number> {
  for (let count = 0; ; count += 1) if (await isRefused(tried, kind)) return count
}

describe('attempts', () => {
  test('beyond the limit are refused until the first of them is old enough', async () => {
    await attempt()
    wait(5 * MINUTE)
    for (let count = 1; count < 5; count += 1) expect(await attempt()).toBeNull()
    expect(await attempt()).toBe(10 * 60)
    wait(10 * MINUTE - 1)
    expect(await attempt()).toBe(1)
    wait(1)
    expect(await attempt()).toBeNull()
    expect(await isRefused()).toBe(true)
  })

  test('that are refused make nobody wait longer', async () => {
    await exhaust({})
    for (let count = 0; count < 10; count += 1) expect(await isRefused()).toBe(true)
    wait(15 * MINUTE)
    expect(await exhaust({})).toBe(5)
  })

  test('are counted exactly, however many come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => isRefused()))
    expect(answers.filter((refused) => !refused)).toHaveLength(5)
  })

  test('are counted by address, by account at an address and by account', async () => {
    expect(await exhaust({})).toBe(5)
    expect(await exhaust({ address: '198.51.100.1' })).toBe(5)
    expect(await exhaust({ address: '198.51.100.2' })).toBe(5)
    expect(await exhaust({ address: '198.51.100.3' })).toBe(5)
    expect(await isRefused({ address: '198.51.100.4' })).toBe(true)
    let others = 0
    while (!(await isRefused({ account: `other${others}@example.com` }))) others += 1
    expect(others).toBe(20 - 5)
  })

  test('at one account are the same in any case and form', async () => {
    const account = `Åsa${people}@Example.com`
    for (let count = 0; count < 5; count += 1) await attempt({ account })
    expect(await isRefused({ account: account.toUpperCase() })).toBe(true)
    expect(await isRefused({ account: account.normalize('NFD') })).toBe(true)
  })

  test('of different kinds are counted apart', async () => {
    await exhaust({})
    expect(await isRefused({}, 'password')).toBe(false)
  })

  test('wait longer and longer: a minute after three wrong passwords, a quarter of an hour after five', async () => {
    for (let count = 0; count < 3; count += 1) expect(await attempt({}, 'password')).toBeNull()
    expect(await attempt({}, 'password')).toBe(60)
    wait(MINUTE)
    expect(await exhaust({}, 'password')).toBe(2)
    expect(await attempt({}, 'password')).toBe(14 * 60)
  })

  test('count no more after a success, but those from elsewhere do', async () => {
    await exhaust({})
    await exhaust({ address: '203.0.113.1' })
    await app.inTransaction((tx) => forgetAttempts(tx, surroundings(), asAttempt('code_request', {})))
    expect(await isRefused()).toBe(false)
    expect(await isRefused({ address: '203.0.113.1' })).toBe(true)
  })

  test('are kept without address or account', async () => {
    await exhaust({})
    const rows = await app.database.rows<{ text: string }>(
      statement('test_attempts', 'select a::text as text from attempt_count a'),
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.some(({ text }) => text.includes(address) || text.includes(person))).toBe(false)
  })
})

describe('a browser in which somebody has signed in', () => {
  const remember = (browser: string) =>
    app.inTransaction((tx) => rememberBrowser(tx, surroundings(), person, token(browser)))

  test('is let try while strangers have used up the account and its address', async () => {
    await remember('mine')
    for (let network = 0; network < 5; network += 1) await exhaust({ address: `198.51.${people}.${network}` })
    await exhaust({})
    expect(await isRefused({ browser: 'strange' })).toBe(true)
    expect(await exhaust({ browser: 'mine' })).toBe(5)
  })

  test('is a stranger to every other account', async () => {
    await remember('mine')
    const account = `victim${people}@example.com`
    await exhaust({ account })
    expect(await isRefused({ account, browser: 'mine' })).toBe(true)
  })

  test('is a stranger again once its person has signed out everywhere', async () => {
    await remember('mine')
    await exhaust({})
    await app.inTransaction((tx) => forgetBrowsers(tx, surroundings(), person))
    expect(await isRefused({ browser: 'mine' })).toBe(true)
  })

  test('takes no tries from the account', async () => {
    await remember('mine')
    await exhaust({ browser: 'mine' })
    expect(await isRefused()).toBe(false)
  })
})

test('what no longer counts is forgotten', async () => {
  const [count] = [statement('test_attempt_rows', 'select count(*) as rows from attempt_count')]
  await attempt()
  wait(2 * 24 * 60 * MINUTE)
  await attempt()
  await app.inTransaction((tx) => tidyThrottle(tx, surroundings()))
  // Of the attempt a moment ago: its address, its account there, its account.
  expect(await app.database.rows(count)).toEqual([{ rows: 3 }])
})

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s belongs to %s', (given, network) => {
  expect(networkOf(given)).toBe(network)
})
