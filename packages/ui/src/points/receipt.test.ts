import { beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import i18next from 'i18next'
import { createFormats } from '../formats/create-formats.ts'
import { startTexts } from '../texts/start-texts.ts'
import { dividedBy, exact, times, written } from './exact.ts'
import type { AwardToExplain, LineToExplain } from './purchase-to-explain.ts'
import { noAwardText, receiptOf, type Words } from './receipt.ts'

let words: Words

beforeAll(async () => {
  await startTexts('sv')
  const now = () => new Date('2026-11-24T10:00:00Z')
  words = {
    t: i18next.getFixedT('sv', 'ui'),
    formats: createFormats('sv', { now }),
    currency: 'SEK',
    audience: 'member',
  }
})

const line: LineToExplain = { lineNo: 1, sku: 'A', quantity: '12', netAmount: '9600.00', noAwardReason: null }
const award = (points: number, reason: object, more: Partial<AwardToExplain> = {}): AwardToExplain => ({
  lineNo: 1,
  ruleName: 'Höstrusta',
  points,
  reason: { trims: [], ...reason },
  ...more,
})
const base = { kind: 'base', rateBasisPoints: 1_000, multiplierHundredths: 300 }
const bonus = { multiplierHundredths: 125, rateBasisPoints: 1_000, bandMultiplierHundredths: 300 }

const receipt = (awards: AwardToExplain[], of: LineToExplain = line) =>
  receiptOf(of, awards, words).map((row) =>
    [row.label, row.arithmetic ?? '', row.result].map((text) => text.replace(/\s/g, ' ')),
  )

test('a line is reckoned from its price to its points, as one would with a calculator', () => {
  expect(receipt([award(2_880, base), award(720, { kind: 'tier', tierName: 'Guldnivå', ...bonus })])).toEqual([
    ['Köpt: 12', '12 × 800,00 kr', '9 600 kr'],
    ['1 poäng per 10 kr', '9 600 ÷ 10', '960'],
    ['Produkten ger 3x', '960 × 3', '2 880'],
    ['Guldnivå, 25 % till', '2 880 × 0,25', '+720'],
  ])
})

test('a plain band takes one row', () => {
  expect(receipt([award(960, { ...base, multiplierHundredths: 100 })]).slice(1)).toEqual([
    ['1 poäng per 10 kr', '9 600 ÷ 10', '960'],
  ])
})

test('a rate above one multiplies, and a rate of one needs no arithmetic', () => {
  expect(receipt([award(14_400, { ...base, rateBasisPoints: 15_000, multiplierHundredths: 100 })])[1]).toEqual([
    '1,5 poäng per kr',
    '9 600 × 1,5',
    '14 400',
  ])
  expect(receipt([award(9_600, { ...base, rateBasisPoints: 10_000, multiplierHundredths: 100 })])[1]).toEqual([
    '1 poäng per kr',
    '',
    '9 600',
  ])
})

test('a price that does not come out even is left out rather than rounded', () => {
  expect(receipt([], { ...line, quantity: '7', netAmount: '100.00' })[0]).toEqual(['Köpt: 7', '', '100 kr'])
})

test('what was trimmed stands below what it was trimmed from, and the row above says the points before', () => {
  const trims = [{ code: 'campaign_per_purchase', points: 200, limit: 500 }]
  expect(receipt([award(500, { kind: 'points_per_line', points: 700, trims })]).slice(1)).toEqual([
    ['Höstrusta', '', '+700'],
    ['Högst 500 poäng per köp', '', '−200'],
  ])
})

test('a limit by margin tells nothing of the margin', () => {
  const trims = [{ code: 'margin_share', points: 30, limit: null }]
  expect(receipt([award(2_850, { ...base, trims })]).at(-1)).toEqual(['Begränsat av klubbens villkor', '', '−30'])
})

test.each([
  ['points_per_unit', { points: 5 }, 60, '12 × 5'],
  ['rate', { rateBasisPoints: 500 }, 480, '9 600 ÷ 20'],
  ['basket', { points: 3_000 }, 1_200, 'Radens del av 3 000'],
])('a campaign by %s says how it was reckoned', (kind, terms, points, arithmetic) => {
  expect(receipt([award(points, { kind, ...terms })])[1]?.slice(0, 2)).toEqual(['Höstrusta', arithmetic])
})

test('a step of a ladder says where it lies', () => {
  expect(receipt([award(1_200, { kind: 'ladder', points: 3_000, thresholdAmount: '80000' })])[1]).toEqual([
    'Höstrusta, steget vid 80 000 kr',
    'Radens del av 3 000',
    '+1 200',
  ])
})

test('a limit per person says so', () => {
  const trims = [{ code: 'campaign_per_member', points: 200, limit: 500 }]
  expect(receipt([award(500, { kind: 'points_per_purchase', points: 700, trims })]).at(-1)).toEqual([
    'Högst 500 poäng per person',
    '',
    '−200',
  ])
})

test('a budget that ran out is named, though members learn no figure of it', () => {
  const trims = [{ code: 'campaign_budget', points: 200, limit: null }]
  expect(receipt([award(500, { kind: 'points_per_purchase', points: 700, trims })]).at(-1)).toEqual([
    'Kampanjens poäng är slut',
    '',
    '−200',
  ])
})

test('a rule that is newer than the page is named and given its points', () => {
  expect(receipt([award(10, { kind: 'tomorrow' })])[1]).toEqual(['Höstrusta', '', '+10'])
})

test('what a return took back is a row of its own', () => {
  expect(receipt([award(960, { ...base, multiplierHundredths: 100 }, { reversedPoints: 480 })]).at(-1)).toEqual([
    'Tillbakataget vid retur',
    '',
    '−480',
  ])
})

describe('a line without points', () => {
  test('never lets a member guess a cost', () => {
    expect(noAwardText('below_cost', words)).toBe(noAwardText('something_new', words))
    expect(noAwardText('below_cost', words)).not.toMatch(/kostnad/)
  })

  test('tells staff that it was sold below cost', () => {
    expect(noAwardText('below_cost', { ...words, audience: 'staff' })).toMatch(/självkostnad/)
  })
})

describe('exact sums', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, decimals]) => ({ digits, decimals }))

  test('what is written can be read again', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const again = exact(written(value))
        expect(again.digits * 10n ** BigInt(value.decimals)).toBe(value.digits * 10n ** BigInt(again.decimals))
      }),
    )
  })

  test('a product divided by one of its factors is the other', () => {
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        fc.pre(other.digits !== 0n)
        const quotient = dividedBy(times(one, other), other, 8)
        expect(quotient && written(quotient)).toBe(written(one))
      }),
    )
  })

  test('nothing is divided by zero', () => {
    expect(dividedBy(exact('1'), exact('0'), 4)).toBeUndefined()
  })
})
