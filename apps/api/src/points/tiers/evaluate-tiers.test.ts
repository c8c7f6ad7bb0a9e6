import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { line } from '../../../test/selling-club.fixture.ts'
import { type TieredClub, tieredClub } from './tiered-club.fixture.ts'

let club: TieredClub
beforeAll(async () => {
  club = await tieredClub('2026-03-10')
})
afterAll(() => club.close())
beforeEach(async () => {
  club.clock.day = '2026-03-10'
  await club.setRules({})
})

describe('a company that reaches more', () => {
  test('rises within the moment, and holds the tier for twelve months', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-03-10', '999')
    await club.catchUp()
    expect(await club.tier(id)).toBeNull()
    await club.spend(no, '2026-03-11', '1')
    await club.catchUp()
    expect(await club.tier(id)).toBe('Silver 2027-03-11')
    await club.spend(no, '2026-03-12', '4000')
    await club.catchUp()
    expect(await club.tier(id)).toBe('Gold 2027-03-12')
    expect(await club.history(id)).toEqual(['2026-03-12 Gold reached', '2026-03-11 Silver reached'])
    expect(await club.events(id)).toEqual(['reached: null → Silver', 'reached: Silver → Gold'])
  })

  test('can rise twice on a day, which is one row of its history', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-03-10', '1000')
    await club.catchUp()
    await club.spend(no, '2026-03-10', '4000')
    await club.catchUp()
    expect(await club.history(id)).toEqual(['2026-03-10 Gold reached'])
  })

  test('rises from the day on which a late purchase comes, not from the day of the purchase', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2025-12-24', '1000')
    await club.catchUp()
    expect(await club.history(id)).toEqual(['2026-03-10 Silver reached'])
  })

  test('does not rise by what lies twelve months back', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2025-03-10', '1000')
    await club.evaluateOn('2026-03-10')
    expect(await club.tier(id)).toBeNull()
    await club.spend(no, '2025-03-11', '1000')
    await club.evaluateOn('2026-03-10')
    expect(await club.tier(id)).toBe('Silver 2027-03-10')
  })

  test('rises on the day of an invoice that is dated ahead', async () => {
    const { id, no } = await club.aCompany()
    await club.buy(no, '2026-03-20', [line('BELL', '1', '1000', '80')])
    await club.catchUp()
    expect(await club.tier(id)).toBeNull()
    await club.evaluateOn('2026-03-20')
    expect(await club.tier(id)).toBe('Silver 2027-03-20')
  })

  test('rises only if it takes part', async () => {
    const { id, no } = await club.aCompany({ participates: false })
    await club.setRules({ basis: 'net_sales' })
    await club.spend(no, '2026-03-10', '9000')
    await club.evaluateOn('2026-03-10')
    expect(await club.tier(id)).toBeNull()
  })
})

describe('a tier', () => {
  test('is lost when its period and the grace are over, and the company has been told before', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-03-10', '5000')
    await club.catchUp()
    await club.spend(no, '2026-05-01', '1200')
    for (const day of ['2027-03-09', '2027-03-10', '2027-03-11', '2027-04-09']) {
      await club.evaluateOn(day)
      expect(await club.tier(id)).toBe('Gold 2027-03-10')
    }
    expect((await club.standing(id)).fallsOn).toBe('2027-04-10')
    await club.evaluateOn('2027-04-10')
    expect(await club.tier(id)).toBe('Silver 2028-04-10')
    expect(await club.events(id)).toEqual([
      'reached: null → Gold',
      'falls on 2027-04-10: Gold → Silver',
      'fell: Gold → Silver',
    ])
  })

  test('that will be lost is told of once, from the day of the notice on', async () => {
    await club.setRules({ graceDays: 10, noticeDays: 20 })
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-03-10', '1000')
    await club.catchUp()
    const told = async () => (await club.events(id)).length - 1
    await club.evaluateOn('2027-02-28')
    expect(await told()).toBe(0)
    await club.evaluateOn('2027-03-01')
    expect(await told()).toBe(1)
    await club.evaluateOn('2027-03-02')
    expect(await club.events(id)).toEqual(['reached: null → Silver', 'falls on 2027-03-21: Silver → null'])
  })

  test('that is reached again until the period ends is held for another one, without a word', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-03-10', '1000')
    await club.catchUp()
    await club.spend(no, '2026-06-01', '1000')
    await club.evaluateOn('2027-03-10')
    expect(await club.tier(id)).toBe('Silver 2027-03-10')
    await club.evaluateOn('2027-03-11')
    expect(await club.tier(id)).toBe('Silver 2028-03-11')
    expect(await club.history(id)).toEqual(['2027-03-11 Silver renewed', '2026-03-10 Silver reached'])
    expect(await club.events(id)).toEqual(['reached: null → Silver'])
  })

  test('that is reached again within the grace stays', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-03-10', '1000')
    await club.catchUp()
    await club.evaluateOn('2027-04-01')
    await club.spend(no, '2027-04-05', '1000')
    await club.catchUp()
    expect(await club.history(id)).toEqual(['2027-04-05 Silver renewed', '2026-03-10 Silver reached'])
    expect(await club.tier(id)).toBe('Silver 2028-04-05')
  })

  test('cannot be held for two periods by one purchase', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2028-02-29', '1000')
    await club.catchUp()
    expect(await club.tier(id)).toBe('Silver 2029-02-28')
    await club.evaluateOn('2029-03-31')
    expect(await club.tier(id)).toBeNull()
  })

  test('survives a return until its period ends', async () => {
    const { id, no } = await club.aCompany()
    const { id: purchaseId } = await club.spend(no, '2026-03-10', '1000')
    await club.catchUp()
    const { invoiceNo } = await club.read(`/purchases/${purchaseId}`)
    await club.giveBack(no, '2026-03-10', [
      { ...line('BELL', '-1', '-1000'), originalInvoiceNo: invoiceNo } as ReturnType<typeof line>,
    ])
    await club.catchUp()
    expect(await club.tier(id)).toBe('Silver 2027-03-10')
    expect(await club.standing(id)).toMatchObject({ qualifying: '0.0000', missingToKeep: '1000.0000' })
    await club.evaluateOn('2027-04-10')
    expect(await club.tier(id)).toBeNull()
    expect(await club.events(id)).toEqual(['reached: null → Silver', 'fell: Silver → null'])
  })
})

describe('by calendar years', () => {
  beforeEach(() => club.setRules({ period: 'calendar_year' }))

  test('what is reached in one is held until the end of the next, and falls after the grace', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-11-02', '1000')
    await club.catchUp()
    expect(await club.tier(id)).toBe('Silver 2027-12-31')
    await club.evaluateOn('2028-01-01')
    expect(await club.tier(id)).toBe('Silver 2027-12-31')
    await club.evaluateOn('2028-01-30')
    expect(await club.tier(id)).toBe('Silver 2027-12-31')
    await club.evaluateOn('2028-01-31')
    expect(await club.tier(id)).toBeNull()
  })

  test('what is reached again in the next is held for one more from that moment on', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-11-02', '1000')
    await club.catchUp()
    await club.spend(no, '2027-02-02', '600')
    await club.catchUp()
    expect(await club.tier(id)).toBe('Silver 2027-12-31')
    await club.spend(no, '2027-06-02', '400')
    await club.catchUp()
    expect(await club.tier(id)).toBe('Silver 2028-12-31')
    expect(await club.history(id)).toEqual(['2027-06-02 Silver renewed', '2026-11-02 Silver reached'])
  })

  test('purchases on both sides of a new year do not add up', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-12-31', '600')
    await club.spend(no, '2027-01-01', '600')
    await club.evaluateOn('2027-01-01')
    expect(await club.tier(id)).toBeNull()
    expect((await club.standing(id)).qualifying).toBe('600.0000')
  })

  test('what a late invoice of last year reaches is held until the end of this one', async () => {
    const { id, no } = await club.aCompany()
    await club.evaluateOn('2027-01-08')
    await club.spend(no, '2026-12-30', '1000')
    await club.catchUp()
    expect(await club.tier(id)).toBe('Silver 2027-12-31')
    expect(await club.history(id)).toEqual(['2027-01-08 Silver reached'])
  })

  test('a late invoice of the year that counted saves a tier within the grace', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-11-02', '1000')
    await club.catchUp()
    await club.evaluateOn('2028-01-10')
    await club.spend(no, '2027-12-30', '1000')
    await club.catchUp()
    expect(await club.tier(id)).toBe('Silver 2028-12-31')
  })

  test('whoever falls gets what the year gave', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-11-02', '5000')
    await club.catchUp()
    await club.spend(no, '2027-05-02', '1500')
    await club.catchUp()
    await club.evaluateOn('2028-02-01')
    expect(await club.tier(id)).toBe('Silver 2028-12-31')
    expect(await club.events(id)).toEqual(['reached: null → Gold', 'fell: Gold → Silver'])
  })

  test('the notice counts only what is good for the year after', async () => {
    const { id, no } = await club.aCompany()
    await club.spend(no, '2026-11-02', '5000')
    await club.catchUp()
    await club.spend(no, '2027-05-02', '1500')
    await club.evaluateOn('2027-12-31')
    expect(await club.standing(id)).toMatchObject({
      qualifying: '5000.0000',
      ahead: '1500.0000',
      missingToKeep: '3500.0000',
      fallsOn: '2028-01-31',
    })
    expect(await club.events(id)).toEqual(['reached: null → Gold'])
    await club.evaluateOn('2028-01-01')
    expect((await club.events(id)).slice(1)).toEqual(['falls on 2028-01-31: Gold → Silver'])
  })
})

describe('what counts', () => {
  test('are points that returns did not take back', async () => {
    const { id, no } = await club.aCompany()
    await club.buy(no, '2026-03-10', [line('SAW', '10', '100', '5'), line('FREIGHT', '1', '900')])
    await club.giveBack(no, '2026-03-10', [line('SAW', '-4', '-40')])
    expect(await club.standing(id)).toMatchObject({ qualifying: '180.0000', currency: null })
  })

  test('are net sales less returns, freight included', async () => {
    await club.setRules({ basis: 'net_sales' })
    const { id, no } = await club.aCompany()
    await club.buy(no, '2026-03-10', [line('SAW', '10', '100', '5'), line('FREIGHT', '1', '900.5')])
    await club.giveBack(no, '2026-03-10', [line('SAW', '-4', '-40')])
    expect(await club.standing(id)).toMatchObject({ qualifying: '960.5000', currency: 'SEK' })
  })

  test('are margins of the lines whose cost is known', async () => {
    await club.setRules({ basis: 'contribution_margin' })
    const { id, no } = await club.aCompany()
    await club.buy(no, '2026-03-10', [line('BELL', '2', '200', '70.25'), line('FREIGHT', '1', '900')])
    expect(await club.standing(id)).toMatchObject({ qualifying: '59.5000', currency: 'SEK' })
  })

  test('are amounts in the currency of the club, or else in the one in which the company buys most', async () => {
    await club.setRules({ basis: 'net_sales' })
    const [mixed, foreign] = [await club.aCompany(), await club.aCompany()]
    const lines = (amount: string) => [line('BELL', '1', amount, '80')]
    await club.buy(mixed.no, '2026-03-10', lines('100'))
    await club.buy(mixed.no, '2026-03-10', lines('7000'), { currency: 'EUR' })
    await club.buy(foreign.no, '2026-03-10', lines('200'), { currency: 'EUR' })
    await club.buy(foreign.no, '2026-03-10', lines('1000'), { currency: 'NOK' })
    expect(await club.standing(mixed.id)).toMatchObject({ qualifying: '100.0000', currency: 'SEK' })
    expect(await club.standing(foreign.id)).toMatchObject({ qualifying: '1000.0000', currency: 'NOK' })
  })
})
