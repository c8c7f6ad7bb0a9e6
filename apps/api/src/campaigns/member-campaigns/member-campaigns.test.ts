import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { line } from '../../../test/selling-club.fixture.ts'
import { type LookingClub, ladder, lookingClub } from './member-campaigns.fixture.ts'

let club: LookingClub
beforeAll(async () => {
  club = await lookingClub()
})
afterAll(() => club.close())

describe('the campaigns of a member', () => {
  test('say what they give, how long, and how far my company has come', async () => {
    const member = await club.somebody()
    const id = await club.launched({
      effect: ladder,
      window: { from: '2026-03-31', to: '2026-04-30' },
      caps: { budget: 9_000, perCompany: { points: 900, period: 'window' } },
    })
    await member.buySaws('2026-03-31', 12)
    expect(await member.shown(id)).toEqual({
      id,
      state: 'running',
      name: 'Double on tools',
      text: 'Buy tools in April.',
      picture: null,
      window: { from: '2026-03-31', to: '2026-04-30' },
      daysLeft: 30,
      currency: 'SEK',
      gives: {
        kind: 'ladder',
        steps: [
          { thresholdAmount: '1000', points: 200, isReached: true },
          { thresholdAmount: '5000', points: 1_000, isReached: false },
        ],
      },
      limit: { points: 900, period: 'window', left: 700 },
      hasPointsLeft: true,
      progress: {
        points: 200,
        ladder: {
          amount: '1200.0000',
          next: { thresholdAmount: '5000', points: 1_000, missingAmount: '3800.0000' },
        },
      },
    })
  })

  test('follow returns back down', async () => {
    const member = await club.somebody()
    const id = await club.launched({ effect: ladder, window: { from: '2026-03-31', to: '2026-04-30' } })
    const bought = await member.buySaws('2026-03-31', 12)
    await club.giveBack(member.no, '2026-03-31', [line('SAW', '-3', '-300')], { originalInvoiceNo: bought.invoiceNo })
    expect(await member.shown(id)).toMatchObject({
      gives: { steps: [{ isReached: false }, { isReached: false }] },
      progress: { points: 0, ladder: { amount: '900.0000', next: { missingAmount: '100.0000' } } },
    })
  })

  test('are told before they begin, in the language of the member', async () => {
    const member = await club.somebody({ locale: 'sv' })
    const id = await club.launched()
    expect(await member.shown(id)).toMatchObject({
      state: 'coming',
      daysLeft: null,
      name: 'Dubbelt på verktyg',
      gives: { kind: 'multiplier', multiplier: 2 },
      progress: { points: 0, ladder: null },
    })
    expect((await member.open(id)).body).toMatchObject({ state: 'coming', terms: 'Fakturor i april räknas.' })
  })

  test('are the same for a viewer, who sees but does not redeem', async () => {
    const member = await club.somebody()
    const viewer = await club.somebody({ role: 'viewer', at: member })
    const id = await club.launched()
    expect(await viewer.shown(id)).toEqual(await member.shown(id))
    expect((await viewer.open(id)).status).toBe(200)
  })

  test('of another company are as if they did not exist', async () => {
    const [mine, other] = [await club.somebody(), await club.somebody()]
    const id = await club.launched({ audience: { kind: 'companies', ids: [other.companyId] } })
    expect(await mine.shown(id)).toBeUndefined()
    expect(await other.shown(id)).toBeDefined()
    const [foreign, unknown] = [await mine.open(id), await mine.open(newId())]
    expect([foreign.status, foreign.body.code]).toEqual([404, 'campaign.unknown'])
    expect(foreign.body.detail).toEqual(unknown.body.detail)
  })

  test('are shown to no company that is left out to compare with', async () => {
    const members = await Promise.all([club.somebody(), club.somebody(), club.somebody(), club.somebody()])
    const ids = members.map(({ companyId }) => companyId)
    const id = await club.launched({ audience: { kind: 'companies', ids } }, { holdoutShareBasisPoints: 5_000 })
    const shown = await Promise.all(members.map(async (member) => (await member.shown(id)) !== undefined))
    expect(shown.filter(Boolean)).toHaveLength(2)
    const opened = await Promise.all(members.map(async (member) => (await member.open(id)).status === 200))
    expect(opened).toEqual(shown)
  })

  test('ask what a company bought as of today, and stay when that brought it points', async () => {
    const [sleeper, buyer] = [await club.somebody(), await club.somebody()]
    await sleeper.buySaws('2025-06-01', 1)
    await buyer.buySaws('2026-03-01', 1)
    const id = await club.launched({
      audience: { kind: 'no_purchase', days: 90 },
      window: { from: '2026-03-31', to: '2026-04-30' },
    })
    expect(await buyer.shown(id)).toBeUndefined()
    expect(await sleeper.shown(id)).toBeDefined()
    await sleeper.buySaws('2026-03-31', 1)
    club.moveTo('2026-04-01')
    expect(await sleeper.shown(id)).toMatchObject({ progress: { points: 300 } })
    club.moveTo('2026-03-31')
  })

  test('that are drafts, paused or over are not listed; what brought points can be read still', async () => {
    const [member, idle] = [await club.somebody(), await club.somebody()]
    const id = await club.launched({ window: { from: '2026-03-31', to: '2026-04-30' } })
    await member.buySaws('2026-03-31', 1)
    await club.step(id, 'pause')
    expect(await member.shown(id)).toBeUndefined()
    await club.step(id, 'end')
    expect(await member.shown(id)).toBeUndefined()
    expect((await member.open(id)).body).toMatchObject({ state: 'over', progress: { points: 300 } })
    expect((await idle.open(id)).status).toBe(404)
    const { id: draft } = await club.make('/campaigns', {
      name: 'Draft',
      terms: { window: { from: '2026-05-01', to: '2026-05-31' }, audience: { kind: 'all' }, effect: ladder },
      texts: {},
    })
    expect((await member.open(draft)).status).toBe(404)
  })

  test('say when nothing is left for anybody', async () => {
    const member = await club.somebody()
    const id = await club.launched({ window: { from: '2026-03-31', to: '2026-04-30' }, caps: { budget: 100 } })
    expect(await member.shown(id)).toMatchObject({ hasPointsLeft: true })
    await member.buySaws('2026-03-31', 5)
    expect(await member.shown(id)).toMatchObject({ hasPointsLeft: false, progress: { points: 100 } })
  })

  test('are for members alone', async () => {
    expect((await club.request('GET', '/me/campaigns')).status).toBe(403)
    expect((await club.request('GET', '/me/campaigns', { session: await club.staffSession('marketer') })).status).toBe(
      403,
    )
  })
})

describe('the products that count', () => {
  test('are what the company buys first, then what gives most', async () => {
    const member = await club.somebody()
    await club.buy(member.no, '2026-03-01', [line('BELL', '1', '100')])
    const id = await club.launched({ lines: { skus: ['SAW', 'BELL', 'FREIGHT'] } })
    const { body } = await member.open(id)
    expect(body.products).toEqual([
      { productId: expect.any(String), sku: 'BELL', name: 'A bell', multiplier: 1, lastBoughtOn: '2026-03-01' },
      { productId: expect.any(String), sku: 'SAW', name: 'A saw', multiplier: 3, lastBoughtOn: null },
    ])
    expect(body.countsEverything).toBe(false)
  })

  test('leave out what the campaign leaves out, and what the company has had before', async () => {
    const member = await club.somebody()
    const skusOf = async (terms: object) =>
      (await member.open(await club.launched(terms))).body.products.map(({ sku }: { sku: string }) => sku)
    expect(await skusOf({ lines: { categories: ['Wheels'], except: { skus: ['BIKE'] } } })).toEqual(['BELL'])
    await club.buy(member.no, '2026-03-01', [line('BELL', '1', '100')])
    expect(await skusOf({ lines: { categories: ['Wheels'] }, newTo: 'sku' })).toEqual(['BIKE'])
    expect(await skusOf({ lines: { categories: ['Wheels'] }, newTo: 'category' })).toEqual([])
  })

  test('of a basket are some of each group', async () => {
    const member = await club.somebody()
    const groups = [{ categories: ['Tools'] }, { skus: ['BELL'] }]
    const id = await club.launched({ effect: { kind: 'basket', points: 500, groups } })
    const { body } = await member.open(id)
    expect(body.gives).toEqual({ kind: 'basket', points: 500, groups: 2 })
    expect(body.products.map(({ sku }: { sku: string }) => sku).sort()).toEqual(['BELL', 'SAW'])
  })

  test('tell nothing of costs, margins, bands or budgets', async () => {
    const member = await club.somebody()
    const id = await club.launched({ lines: { bands: ['top'], except: { bands: ['standard'] } } })
    // The budget where a value begins: the digits of an id may be any.
    const secrets = /cost|margin|band|budget|[":]50000|heldOut/i
    expect(JSON.stringify((await member.open(id)).body)).not.toMatch(secrets)
    expect(JSON.stringify(await member.list())).not.toMatch(secrets)
  })
})
