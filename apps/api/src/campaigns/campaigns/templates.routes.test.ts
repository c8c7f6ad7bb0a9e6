import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type PlanningClub, planningClub } from '../../../test/planning-club.fixture.ts'

let club: PlanningClub
beforeAll(async () => {
  club = await planningClub()
})
afterAll(() => club.close())

describe('the templates', () => {
  const saved = async () => {
    const { items } = await club.read('/campaigns/templates')
    return Promise.all(
      items.map(async ({ id, campaign }: { id: string; campaign: object }) => {
        const { status } = await club.asked('POST', '/campaigns', { body: campaign })
        return `${id} ${status}`
      }),
    )
  }
  const all = ['steer_to_margin', 'launch_product', 'win_back', 'quarter_ladder', 'across_categories']

  test('can be saved as they are before anybody has bought', async () => {
    expect(await saved()).toEqual(all.map((id) => `${id} 201`))
  })

  test('are filled with what the club sells, from the next month on', async () => {
    await club.newCompany('K-templates')
    const lines = [
      { sku: 'SAW', quantity: '50', netAmount: '50000' },
      { sku: 'BIKE', quantity: '10', netAmount: '9000' },
    ]
    await club.buy('K-templates', '2026-03-10', lines)
    expect(await saved()).toEqual(all.map((id) => `${id} 201`))
    const { items } = await club.read('/campaigns/templates')
    const of = (id: string) => items.find((item: { id: string }) => item.id === id).campaign
    expect(of('steer_to_margin')).toMatchObject({
      terms: { window: { from: '2026-04-01', to: '2026-05-31' }, lines: { categories: ['Tools'] } },
      texts: { sv: { name: 'Dubbla poäng' }, nb: { name: 'Doble poeng' }, en: { name: 'Double points' } },
    })
    expect(of('launch_product').terms.lines.skus).toHaveLength(1)
    expect(of('quarter_ladder').terms.window).toEqual({ from: '2026-04-01', to: '2026-06-30' })
    expect(of('across_categories').terms.effect.groups).toEqual([{ categories: ['Tools'] }, { categories: ['Wheels'] }])
  })
})
