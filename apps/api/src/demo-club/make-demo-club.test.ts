import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement, type Tx } from '@stamkund/database'
import { type TestApp, testApp } from '../../test/test-app.ts'
import { proveBooks } from '../insight/books/index.ts'
import { clockStandingOn } from '../platform/clock.ts'
import { secretsUnder } from '../platform/secrets/index.ts'
import { seedDefaultPolicy } from '../points/policy/index.ts'
import { awardedBy } from './awarded.fixture.ts'
import { makeDemoClub } from './make-demo-club.ts'
import { booksOf, type DemoSize, isHeldOut } from './nordverk/index.ts'
import { type Figures, type Redeemed, recomputedWallets } from './recomputed-wallets.fixture.ts'

const TODAY = '2026-10-15'
const apps: TestApp[] = []

afterAll(async () => {
  for (const app of apps) await app.close()
})

interface Simulated {
  readonly companyNo: string
  readonly points: number
}

interface Pictured {
  readonly picture: { readonly url480: string } | null
}

interface DemoTest {
  readonly app: TestApp
  readonly lines: string[]
  /** @param transactions after so many the process is killed */
  make(size: DemoSize, transactions?: number, today?: string): ReturnType<typeof makeDemoClub>
}

async function emptyClub(): Promise<DemoTest> {
  const app = await testApp({ today: TODAY })
  apps.push(app)
  await app.inTransaction(seedDefaultPolicy)
  const lines: string[] = []
  return {
    app,
    lines,
    make: (size, transactions = Number.POSITIVE_INFINITY, today = TODAY) => {
      let left = transactions
      const club = {
        database: app.database,
        clock: clockStandingOn(today),
        secrets: secretsUnder(Buffer.alloc(32, 'k')),
        inTransaction: <Result>(work: (tx: Tx) => Promise<Result>) =>
          app.inTransaction(async (tx) => {
            const result = await work(tx)
            left -= 1
            if (left < 0) throw new Error('killed')
            return result
          }),
      }
      return makeDemoClub(club, { size, report: (line) => lines.push(line) })
    },
  }
}

const WALLETS = statement(
  'test_demo_wallets',
  `select n.company_no as "companyNo", w.available, w.pending, w.held, w.issued, w.redeemed, w.expired
   from ledger.wallet w join company_number n on n.company_id = w.company_id
   where w.wallet_id = w.company_id order by 1`,
)

async function walletsOf({ app }: DemoTest): Promise<Map<string, Figures>> {
  const rows = await app.database.rows<Figures & { companyNo: string }>(WALLETS)
  return new Map(rows.map(({ companyNo, ...figures }) => [companyNo, figures]))
}

const REDEEMED = statement(
  'test_demo_redeemed',
  `select n.company_no as "companyNo", r.id, (e.occurred_at at time zone 'UTC')::date as day, r.points, e.kind
   from redemption_event e join redemption r on r.id = e.redemption_id
   join company_number n on n.company_id = r.company_id
   where e.kind in ('requested', 'fulfilled', 'rejected', 'cancelled')
   order by e.occurred_at, n.company_no, r.id, e.event_no`,
)
const SETTLE = statement('test_demo_settle', 'select ledger.settle_due($1, 10000)')
const STATES = statement('test_demo_states', 'select distinct state from redemption order by state')
const ENTRIES = statement('test_demo_entries', 'select count(*) from ledger.entry')
const PURCHASES = statement('test_demo_purchases', 'select count(*) from purchase')

const BONUSES = statement(
  'test_demo_bonuses',
  `select sum(points) filter (where rule_id = 'base')::bigint as base,
     sum(points) filter (where rule_id = 'tier')::bigint as tier,
     sum(points) filter (where rule_id not in ('base', 'tier'))::bigint as campaigns from award`,
)
const MOVES = statement('test_demo_tier_moves', 'select distinct reason from company_tier order by reason')
const STEPS = statement('test_demo_steps', 'select distinct threshold from ladder_step order by threshold')

const HASHES = statement('test_demo_pictures', 'select hash from picture order by hash')

const picturesOf = ({ app }: DemoTest) => app.database.rows(HASHES)

const countOf = async ({ app }: DemoTest, what = PURCHASES) =>
  (await app.database.rows<{ count: number }>(what))[0]?.count

describe('a small demo club of the full time', () => {
  const size = { companies: 20, months: 27 }
  const books = booksOf(TODAY, size)
  let demo: DemoTest

  beforeAll(async () => {
    demo = await emptyClub()
    expect(await demo.make(size)).toMatchObject({ kind: 'begun', today: TODAY })
  })

  test('has wallets that plain arithmetic on the raw lines comes to as well', async () => {
    const events = await demo.app.database.rows<Redeemed & { kind: string }>(REDEEMED)
    const kinds: Record<string, Redeemed['kind']> = { requested: 'hold', fulfilled: 'settle' }
    const redeemed = events.map((event) => ({ ...event, kind: kinds[event.kind] ?? ('release' as const) }))
    const expected = recomputedWallets(books, redeemed)
    const sum = (of: keyof Figures) => [...expected.values()].reduce((total, figures) => total + figures[of], 0)
    for (const account of ['available', 'pending', 'redeemed', 'expired'] as const) {
      expect(sum(account)).toBeGreaterThan(0)
    }
    for (const { companyNo } of books.companies) {
      const { items } = (await demo.app.request('GET', `/companies?companyNo=${companyNo}`)).body
      const { body } = await demo.app.request('GET', `/companies/${items[0].id}/wallet`)
      const { available, pending, held } = expected.get(companyNo) ?? {}
      expect({ companyNo, ...body }).toMatchObject({ companyNo, pending, held })
      expect(body.available - (body.available < 0 ? 0 : body.debt)).toBe(available)
    }
    await demo.app.inTransaction((tx) => tx.rows(SETTLE, [TODAY]))
    expect(await walletsOf(demo)).toEqual(expected)
  })

  test('has books that add up', async () => {
    expect((await proveBooks(demo.app.database)).violations).toEqual([])
  })

  const campaigns = async (state?: string) =>
    (await demo.app.request('GET', `/campaigns${state === undefined ? '' : `?state=${state}`}`)).body.items

  test('has run campaigns all that time, and plans others', async () => {
    const states = (await campaigns()).map(({ state }: { state: string }) => state)
    expect(states.sort()).toEqual(['draft', 'ended', 'ended', 'running', 'running', 'scheduled'])
    const [campaign] = await campaigns('scheduled')
    const { body } = await demo.app.request('GET', `/campaigns/${campaign.id}`)
    expect(Object.keys(body.texts)).toEqual(['sv', 'nb', 'en'])
    expect(body.launchedAt < `${TODAY}T00:00:00Z`).toBe(true)
  })

  test('has given little more for tiers and campaigns than for purchases alone', async () => {
    const [sums] = await demo.app.database.rows<{ base: number; tier: number; campaigns: number }>(BONUSES)
    const { base = 0, tier = 0, campaigns = 0 } = sums ?? {}
    expect(Math.min(tier, campaigns)).toBeGreaterThan(0)
    expect((tier + campaigns) / base).toBeLessThan(0.12)
    const moves = await demo.app.database.rows<{ reason: string }>(MOVES)
    expect(moves.map(({ reason }) => reason)).toEqual(['fell', 'reached', 'renewed'])
  })

  test('has companies on different steps of the ladder that runs, and a budget of which a good part is used', async () => {
    expect((await demo.app.database.rows(STEPS)).length).toBeGreaterThan(1)
    const running: { budget: { points: number; spentPoints: number }; effectKind: string }[] =
      await campaigns('running')
    const { budget } = running.find(({ effectKind }) => effectKind === 'multiplier') ?? {}
    const share = (budget?.spentPoints ?? 0) / (budget?.points ?? 1)
    expect(share).toBeGreaterThan(0.4)
    expect(share).toBeLessThan(0.75)
  })

  test('has measured a campaign against companies that were left out of it', async () => {
    const measured = (await campaigns('ended')).find(({ name }: { name: string }) => name === '20 % mer på allt')
    const { heldOutCompanies } = (await demo.app.request('GET', `/campaigns/${measured.id}`)).body
    const heldOut = books.companies.filter(({ companyNo }) => isHeldOut(companyNo)).map(({ companyNo }) => companyNo)
    expect(heldOutCompanies).toBe(heldOut.length)
    const awarded = await awardedBy(demo.app.database, measured.id, TODAY)
    expect(heldOut.filter((companyNo) => awarded.has(companyNo))).toEqual([])
    const { body } = await demo.app.request('GET', `/campaigns/${measured.id}/report`)
    expect(body).toMatchObject({ measurement: 'measured', isFinal: true, effect: { verdict: expect.any(String) } })
  })

  test('has given, campaign by campaign and company by company, what a simulation of its own days says', async () => {
    for (const { id, state, window } of [...(await campaigns('ended')), ...(await campaigns('running'))]) {
      const to = window.to < TODAY ? window.to : '2026-10-14'
      const { terms } = (await demo.app.request('GET', `/campaigns/${id}`)).body
      const asked = { terms, campaignId: id, from: window.from, to }
      const { draft } = (await demo.app.request('POST', '/simulations', { body: asked })).body.result
      const awarded = await awardedBy(demo.app.database, id, to)
      const simulated = draft.topCompanies.map(({ companyNo, points }: Simulated) => [companyNo, points])
      const expected = [...awarded].map(([companyNo, { net, takenBackLater }]) => [companyNo, net + takenBackLater])
      expect(expected.length).toBeGreaterThan(0)
      // A simulation ends with the campaign: of returns that came later, it knows nothing.
      expect(new Map(simulated)).toEqual(new Map(expected.filter(([, points]) => points !== 0) as [string, number][]))
      expect(draft.points).toBe(expected.reduce((sum, [, points]) => sum + Number(points), 0))
      if (state === 'running') for (const { takenBackLater } of awarded.values()) expect(takenBackLater).toBe(0)
    }
  })

  test('has recorded every document', async () => {
    expect(await countOf(demo)).toBe(books.documents.length)
  })

  test('has redemptions that came to an end', async () => {
    const states = await demo.app.database.rows<{ state: string }>(STATES)
    expect(states.map(({ state }) => state)).toEqual(
      expect.arrayContaining(['approved', 'fulfilled', 'rejected', 'cancelled']),
    )
  })

  test('looks like Nordverk: a logo, its colour, terms in three languages, and another picture on every reward', async () => {
    const brand = (await demo.app.request('GET', '/public/brand', { key: null })).body
    expect(brand).toMatchObject({ clubName: 'Nordverk Klubb', primaryColour: '#0b5567', defaultLocale: 'sv' })
    const terms = (await demo.app.request('GET', '/club-settings/terms')).body.items
    expect(terms.map(({ texts }: { texts: object }) => Object.keys(texts))).toEqual([['sv', 'nb', 'en']])
    const rewards = (await demo.app.request('GET', '/rewards')).body.items
    const urls = [brand.logoUrl, ...rewards.map(({ picture }: Pictured) => picture?.url480)]
    expect(new Set(urls).size).toBe(26)
    for (const url of urls) expect((await demo.app.request('GET', url)).status).toBe(200)
  })

  test('says how far it is with each quarter of a year', () => {
    expect(demo.lines.slice(1).map((line) => line.slice(0, 7))).toEqual(
      expect.arrayContaining(['2024 Q3', '2025 Q1', '2026 Q4']),
    )
    expect(demo.lines).toHaveLength(11)
  })

  test('is left as it is when it is made again', async () => {
    const before = await countOf(demo, ENTRIES)
    expect(await demo.make(size)).toMatchObject({ kind: 'finished', today: TODAY })
    expect(await countOf(demo, ENTRIES)).toBe(before)
  })
})

describe('a demo club', () => {
  const size = { companies: 8, months: 6 }
  let whole: DemoTest

  beforeAll(async () => {
    whole = await emptyClub()
    await whole.make(size)
  })

  test.each([0, 45])('that was interrupted after %i transactions is ended by the next start', async (count) => {
    const demo = await emptyClub()
    await expect(demo.make(size, count)).rejects.toThrow('killed')
    expect(await demo.make(size)).toMatchObject({ kind: 'begun' })
    expect(await walletsOf(demo)).toEqual(await walletsOf(whole))
    expect(await countOf(demo, ENTRIES)).toBe(await countOf(whole, ENTRIES))
    expect(await picturesOf(demo)).toEqual(await picturesOf(whole))
  })

  test('that was begun on another day is ended as of that day', async () => {
    const demo = await emptyClub()
    await expect(demo.make(size, 30)).rejects.toThrow('killed')
    const later = await demo.make({ companies: 3, months: 3 }, undefined, '2026-11-20')
    expect(later).toMatchObject({ today: TODAY, size })
    expect(await walletsOf(demo)).toEqual(await walletsOf(whole))
  })

  test('that two processes make at the same time is made once', async () => {
    const demo = await emptyClub()
    await Promise.all([demo.make(size), demo.make(size)])
    expect(await walletsOf(demo)).toEqual(await walletsOf(whole))
    expect(await countOf(demo, ENTRIES)).toBe(await countOf(whole, ENTRIES))
  })

  test('is not made where there is a company or a product of somebody else', async () => {
    for (const [path, body] of [
      ['/companies', { companyNo: 'A1', name: 'Egen kund AB' }],
      ['/products', { sku: 'X1', name: 'Egen vara' }],
    ] as const) {
      const demo = await emptyClub()
      await demo.app.request('POST', path, { body })
      expect(await demo.make(size)).toEqual({ kind: 'foreign' })
      expect(await countOf(demo)).toBe(0)
    }
  })

  test('that was interrupted and used meanwhile is refused rather than mixed', async () => {
    const demo = await emptyClub()
    await expect(demo.make(size, 40)).rejects.toThrow('killed')
    const lines = [{ lineNo: 1, sku: '101-001', quantity: '1', netAmount: '100' }]
    const body = { companyNo: '1001', invoiceNo: 'OWN', occurredOn: TODAY, currency: 'SEK', lines }
    expect((await demo.app.request('POST', '/purchases', { body })).status).toBe(201)
    await expect(demo.make(size)).rejects.toThrow('purchases of somebody else')
  })
})
