import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { line } from './examples.fixture.ts'
import { CompanyHistory } from './purchase-history.ts'

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`)
const bought = fc.record({ day: days, sku: fc.constantFrom('a', 'b', 'c'), band: fc.constantFrom('low', 'top') })

test('a history answers as a list of what was bought would, in whatever order it was recorded', () => {
  fc.assert(
    fc.property(fc.array(bought, { maxLength: 20 }), days, fc.option(days), (list, day, from) => {
      const history = new CompanyHistory()
      for (const each of list) history.record(each.day, [line(each)])
      const before = list.filter((each) => each.day < day).map((each) => each.day)
      const within = list.filter((each) => each.day < day && (from === null || each.day >= from))
      expect(history.lastDayBought(day)).toBe(before.toSorted().at(-1) ?? null)
      for (const sku of ['a', 'b', 'c']) {
        const expected = within.some((each) => each.sku === sku && each.band === 'top')
        expect(history.hasBought((product) => product.sku === sku && product.band === 'top', day, from)).toBe(expected)
      }
      if (from === null || from <= day) {
        expect(history.daysBought(day, from)).toBe(new Set(within.map((each) => each.day)).size)
      }
    }),
  )
})

test('a history in order answers the same', () => {
  fc.assert(
    fc.property(fc.array(bought, { maxLength: 20 }), fc.option(days), (list, from) => {
      const [all, inOrder] = [new CompanyHistory(), new CompanyHistory({ isInOrder: true })]
      for (const each of list.toSorted((one, other) => (one.day < other.day ? -1 : 1))) {
        for (const sku of ['a', 'b', 'c']) {
          const isSuch = (product: { sku: string; band: string }) => product.sku === sku && product.band === 'top'
          expect(inOrder.hasBought(isSuch, each.day, from)).toBe(all.hasBought(isSuch, each.day, from))
        }
        expect(inOrder.daysBought(each.day, null)).toBe(all.daysBought(each.day, null))
        expect(inOrder.lastDayBought(each.day)).toBe(all.lastDayBought(each.day))
        for (const history of [all, inOrder]) history.record(each.day, [line(each)])
      }
    }),
  )
})
