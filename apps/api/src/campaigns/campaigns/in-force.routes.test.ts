import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { aprilTerms, type PlanningClub, planningClub, TODAY } from '../../../test/planning-club.fixture.ts'
import { storeClasses } from '../../customers/segments/index.ts'
import { readRuleVersions } from '../../points/award-rules/index.ts'
import { drawHoldout } from '../measurement/index.ts'
import { readHoldout } from './holdout.queries.ts'
import { readCampaign } from './read-campaign.ts'

let club: PlanningClub
beforeAll(async () => {
  club = await planningClub()
})
afterAll(() => club.close())
beforeEach(() => club.moveTo(TODAY))

const saw = (netAmount: string) => ({ sku: 'SAW', quantity: '1', netAmount, unitCost: '1' })
describe('a campaign that is measured', () => {
  const inGroup = { audience: { kind: 'industries', values: ['Measured'] } }

  test('leaves out companies of each class, the same for ever', async () => {
    const ids: string[] = []
    for (let count = 0; count < 20; count += 1) {
      ids.push((await club.newCompany(`M${count}`, { industry: 'Measured' })).id)
    }
    const classOf = (index: number) => (index < 10 ? ('A' as const) : ('B' as const))
    await club.inTransaction((tx) =>
      storeClasses(
        tx,
        TODAY,
        ids.map((companyId, index) => ({ companyId, salesClass: classOf(index), marginClass: 'C' as const })),
      ),
    )
    const { id, heldOutCompanies } = await club.launched(inGroup, { holdoutShareBasisPoints: 2_000 })
    const measured = await readHoldout(club.database, id)
    const heldOut = measured.filter(({ isHeldOut }) => isHeldOut)
    expect([heldOutCompanies, heldOut.map(({ stratum }) => stratum).sort()]).toEqual([4, ['A', 'A', 'B', 'B']])

    const { holdoutSeed } = await readCampaign(club.database, id)
    const again = measured.map(({ companyId, stratum }) => ({ id: companyId, stratum }))
    expect([...drawHoldout(again, 2_000, holdoutSeed ?? '')].sort()).toEqual(
      heldOut.map(({ companyId }) => companyId).sort(),
    )

    await club.newCompany('M-late', { industry: 'Measured' })
    await club.change(id, { terms: { ...aprilTerms, ...inGroup, priority: 5 } })
    expect(await readHoldout(club.database, id)).toEqual(measured)
    for (const { rule } of await readRuleVersions(club.database, id)) {
      expect(rule?.audience).toEqual({
        kind: 'and',
        of: [
          inGroup.audience,
          { kind: 'not', of: { kind: 'companies', ids: heldOut.map(({ companyId }) => companyId) } },
        ],
      })
    }
    expect((await club.change(id, { holdoutShareBasisPoints: 0 })).body.code).toBe('campaign.is_measured')
  })

  test('says nothing of it where nobody is left out', async () => {
    expect(await club.launched()).toMatchObject({ holdoutShareBasisPoints: 0, heldOutCompanies: null })
  })
})

describe('a budget', () => {
  test('is used up until returns give some back', async () => {
    const company = await club.newCompany('K-budget')
    const window = { from: TODAY, to: TODAY }
    const audience = { kind: 'companies', ids: [company.id] }
    const { id, budget } = await club.launched({ window, audience, caps: { budget: 100 } })
    expect(budget).toEqual({ points: 100, spentPoints: 0, isUsedUp: false })
    await club.buy('K-budget', TODAY, [saw('1000')])
    expect((await club.current(id)).budget).toEqual({ points: 100, spentPoints: 100, isUsedUp: true })
    const { items } = await club.read('/campaigns?state=running')
    expect(items.find((item: { id: string }) => item.id === id).budget.isUsedUp).toBe(true)

    await club.giveBack('K-budget', TODAY, [{ sku: 'SAW', quantity: '-1', netAmount: '-1000' }])
    expect((await club.current(id)).budget).toEqual({ points: 100, spentPoints: 0, isUsedUp: false })
  })

  test('in money is fixed in points at the launch, whatever a point costs later', async () => {
    const { id, budget } = await club.launched({ caps: {}, budgetMoney: '50.0000' })
    expect(budget.points).toBe(5_000)
    const { terms } = await club.read('/policies/current')
    await club.make('/policies', { validFrom: TODAY, terms: { ...terms, costPerPoint: '0.1000' } })
    await club.act(id, 'pause')
    expect((await club.act(id, 'resumption')).body.budget.points).toBe(5_000)
    expect((await club.plan({ caps: {}, budgetMoney: '50' })).budget.points).toBe(500)
    const versions = await readRuleVersions(club.database, id)
    expect(versions.map(({ rule }) => rule?.caps?.budget)).toEqual([5_000, undefined, 5_000])
  })
})

test('awards name a campaign as members know it', async () => {
  const company = await club.newCompany('K-name')
  const terms = { window: { from: TODAY, to: TODAY }, audience: { kind: 'companies', ids: [company.id] } }
  const { id } = await club.launched(terms, { name: 'Internal words' })
  const { awards } = await club.buy('K-name', TODAY, [saw('10')])
  expect(awards).toContainEqual(expect.objectContaining({ ruleId: `${id}.1`, ruleName: 'Dubbla poäng på verktyg' }))
})

describe('the list', () => {
  test('is found by any of the names, page by page, without archived ones', async () => {
    const { id } = await club.plan({}, { name: 'Ärtan i påsen' })
    const second = await club.plan({}, { name: 'Another', texts: { nb: { name: 'ERTEN i posen', text: '' } } })
    const find = async (q: string) =>
      (await club.read(`/campaigns?q=${encodeURIComponent(q)}`)).items.map((item: { id: string }) => item.id)
    expect(await find('ärtan')).toEqual([id])
    expect(await find('erten')).toEqual([second.id])
    const first = await club.read('/campaigns?limit=1')
    expect(first.items.map((item: { id: string }) => item.id)).toEqual([second.id])
    const next = await club.read(`/campaigns?limit=1&cursor=${first.nextCursor}`)
    expect(next.items[0]).toMatchObject({ id, texts: { sv: 'Dubbla poäng på verktyg' }, effectKind: 'multiplier' })

    const gone = await club.launched()
    await club.act(gone.id, 'end')
    await club.act(gone.id, 'archival')
    const all = (await club.read('/campaigns')).items.map((item: { id: string }) => item.id)
    expect(all).not.toContain(gone.id)
    expect((await club.read('/campaigns?state=archived')).items[0].id).toBe(gone.id)
  })
})

describe('a picture', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const form = {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: Buffer.concat([
      Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n'),
      png,
      Buffer.from('\r\n--x--\r\n'),
    ]),
  }

  test('is shown until it is taken away, and goes along with a copy', async () => {
    const { id } = await club.plan()
    const set = await club.asked('PUT', `/campaigns/${id}/picture`, form)
    expect([set.status, set.headers.etag]).toEqual([200, '"2"'])
    expect((await club.asked('GET', set.body.picture.url480)).status).toBe(200)
    const copy = await club.asked('POST', `/campaigns/${id}/copy`)
    expect(copy.body.picture).toEqual(set.body.picture)
    expect((await club.asked('DELETE', `/campaigns/${id}/picture`)).body.picture).toBeNull()
  })
})

test('of two who approve at once one does', async () => {
  const third = { key: await club.keyWith(['campaigns:read', 'campaigns:approve']) }
  const { id } = await club.plan({ caps: {} })
  await club.act(id, 'launch')
  const headers = { 'if-match': '"2"' }
  const answers = await Promise.all(
    [club.colleague, third].map((who) => club.asked('POST', `/campaigns/${id}/approval`, { ...who, headers })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412])
  expect(await readRuleVersions(club.database, id)).toHaveLength(1)
})
