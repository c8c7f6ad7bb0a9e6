import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type FollowedClub, followedClub } from './followed-club.fixture.ts'

let club: FollowedClub
beforeAll(async () => {
  club = await followedClub()
})
afterAll(() => club.close())

const question = { audience: { kind: 'all' }, days: 30, holdoutShareBasisPoints: 2_000 }
const ask = (more: object = {}) => club.make('/campaigns/detectable-effect', { ...question, ...more })

describe('the effect that a holdout could show', () => {
  test('is none in a club without companies', async () => {
    expect(await ask()).toMatchObject({
      sentence: 'too_few_companies',
      companies: 0,
      perCompany: null,
      correlation: null,
    })
  })

  test('is none in a club that has never sold anything', async () => {
    for (let index = 0; index < 20; index += 1) await club.newCompany(`N${index}`)
    expect(await ask()).toMatchObject({ sentence: 'no_history', companies: 20, treated: 16, heldOut: 4 })
  })

  test('is computed from what the audience bought lately', async () => {
    for (let index = 0; index < 20; index += 1) {
      await club.buySaws(`N${index}`, '2026-03-15', 10 + ((index * 7) % 5))
      await club.buySaws(`N${index}`, '2026-02-15', 10 + (index % 4))
    }
    const answer = await ask()
    // Mean of 10 to 14 saws, 50 each; and as many days before, not those before that.
    expect(answer).toMatchObject({
      currency: 'SEK',
      companies: 20,
      measuredFrom: '2026-03-01',
      measuredTo: '2026-03-30',
      marginPerCompany: '600.0000',
      treated: 16,
      heldOut: 4,
      sentence: 'only_large',
    })
    expect(answer.others.map(({ heldOut }: { heldOut: number }) => heldOut)).toEqual([1, 2, 4, 6, 10])
    expect(answer.others[0].perCompany).toBeNull()
    expect(answer.others[2].perCompany).toBe(answer.perCompany)
    expect(Number(answer.others[4].perCompany)).toBeLessThan(Number(answer.perCompany))
    expect(answer.shareOfMarginBasisPoints).toBe(Math.round((Number(answer.perCompany) / 600) * 10_000))
  })

  test('is of the companies in the audience', async () => {
    const ids = (await club.read('/companies?limit=5')).items.map(({ id }: { id: string }) => id)
    expect(await ask({ audience: { kind: 'companies', ids } })).toMatchObject({ companies: 5, treated: 4, heldOut: 1 })
  })

  test('is not for a sales rep, who would learn what other companies bring', async () => {
    const session = await club.staffSession('sales_rep')
    const answer = await club.request('POST', '/campaigns/detectable-effect', { body: question, session })
    expect(answer.status).toBe(403)
  })

  test('is not asked of what is no audience, no time and no share', async () => {
    for (const more of [{ audience: { kind: 'nobody' } }, { days: 0 }, { days: 1e9 }, { holdoutShareBasisPoints: 0 }]) {
      const { status } = await club.request('POST', '/campaigns/detectable-effect', { body: { ...question, ...more } })
      expect(status).toBe(422)
    }
  })
})
