import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Locale } from '../texts/locales.ts'
import { createFormats } from './create-formats.ts'

const now = () => new Date('2026-11-24T10:00:00Z')
const formats = (locale: Locale, timeZone = 'Europe/Stockholm') => createFormats(locale, { now, timeZone })
const spaced = (text: string) => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ')

describe('figures', () => {
  test.each([
    ['sv', '48 250'],
    ['nb', '48 250'],
    ['en', '48,250'],
    ['en-XA', '48,250'],
  ] as const)('points in %s are %s', (locale, written) => {
    expect(spaced(formats(locale).points(48_250))).toBe(written)
  })

  test.each(['sv', 'nb', 'en'] as const)(
    'what is taken has a real minus sign in %s, what is given a plus',
    (locale) => {
      const { signedPoints, points, money, decimal } = formats(locale)
      expect([signedPoints(240), signedPoints(-240), signedPoints(0)]).toEqual(['+240', '−240', '0'])
      expect(points(-620)).toBe('−620')
      expect(decimal('-2.5')).toMatch(/^−2[.,]5$/)
      expect(money('-480', 'SEK')).toMatch(/^−480\u00a0kr$/)
    },
  )

  test.each([
    ['sv', 'SEK', '9 600 kr'],
    ['nb', 'NOK', '9 600 kr'],
    ['en', 'SEK', '9,600 kr'],
    ['sv', 'EUR', '9 600 €'],
    ['en', 'GBP', '£9,600'],
  ] as const)('in %s, money in %s is %s', (locale, currency, written) => {
    expect(spaced(formats(locale).money('9600.0000', currency))).toBe(written)
  })

  test('money is in whole kronor, and exact where an invoice line says so', () => {
    const { money } = formats('sv')
    expect(spaced(money('13599.50', 'SEK'))).toBe('13 600 kr')
    expect(spaced(money('800', 'SEK', { isExact: true }))).toBe('800,00 kr')
  })

  test('a decimal string is read exactly, however long', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n }), (units) => {
        const written = formats('sv').decimal(`${units}.1234`, 4)
        expect(written.replace(/\s/g, '')).toBe(`${units},1234`)
      }),
    )
  })

  test('multipliers and shares', () => {
    const { multiplier, percent } = formats('sv')
    expect([0.5, 1, 2, 3].map(multiplier)).toEqual(['0,5x', '1x', '2x', '3x'])
    expect(spaced(percent(0.342))).toBe('34,2 %')
    expect(formats('en').percent(0.342)).toBe('34.2%')
  })
})

describe('dates', () => {
  test.each([
    ['sv', '18 november', '18 nov'],
    ['nb', '18. november', '18. nov'],
    ['en', '18 November', '18 Nov'],
  ] as const)('in %s this year needs no year', (locale, long, short) => {
    expect(formats(locale).date('2026-11-18')).toBe(long)
    expect(formats(locale).shortDate('2026-11-18')).toBe(short)
  })

  test('another year is said', () => {
    expect(formats('sv').date('2028-11-30')).toBe('30 november 2028')
    expect(formats('sv').month('2025-10-14')).toBe('Oktober 2025')
    expect(formats('sv').month('2026-10-14')).toBe('Oktober')
  })

  test('a business date is the same day everywhere', () => {
    for (const timeZone of ['Pacific/Honolulu', 'Europe/Stockholm', 'Pacific/Auckland']) {
      expect(formats('sv', timeZone).date('2026-11-18')).toBe('18 november')
    }
  })

  test('an instant is told in the time zone of the club', () => {
    expect(formats('sv').dateTime('2026-11-18T23:30:00Z')).toBe('19 november 00:30')
    expect(formats('sv', 'UTC').time('2026-11-18T23:30:00Z')).toBe('23:30')
    expect(formats('sv').day('2026-11-18T23:30:00Z')).toBe('2026-11-19')
  })

  test.each([
    ['2026-11-24', 'i dag'],
    ['2026-11-23', 'i går'],
    ['2026-11-25', 'i morgon'],
    ['2026-11-21', 'för 3 dagar sedan'],
    ['2026-12-08', 'om 2 veckor'],
    ['2027-11-24', '24 november 2027'],
  ])('%s is %s', (day, written) => {
    expect(spaced(formats('sv').relative(day))).toBe(written)
  })
})
