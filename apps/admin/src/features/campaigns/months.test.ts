import { expect, test } from '@jest/globals'
import { monthsFrom, placeOf } from './months.ts'

test('months are whole, over the turn of a year too', () => {
  expect(monthsFrom('2026-12-31', -1, 3)).toEqual([
    { from: '2026-11-01', to: '2026-11-30' },
    { from: '2026-12-01', to: '2026-12-31' },
    { from: '2027-01-01', to: '2027-01-31' },
  ])
})

test('a window lies where its days are, and is cut off at the ends', () => {
  expect(placeOf({ from: '2026-01-01', to: '2026-01-10' }, '2026-01-01', '2026-01-20')).toEqual({
    start: 0,
    length: 0.5,
  })
  expect(placeOf({ from: '2025-12-01', to: '2026-01-05' }, '2026-01-01', '2026-01-20')).toEqual({
    start: 0,
    length: 0.25,
  })
  expect(placeOf({ from: '2026-01-16', to: '2027-01-01' }, '2026-01-01', '2026-01-20')).toEqual({
    start: 0.75,
    length: 0.25,
  })
})
