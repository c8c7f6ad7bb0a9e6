import { expect, test } from '@jest/globals'
import { daysAfter, daysBetween, earlier, yearBefore } from './campaign-days.ts'

test('days are counted over the end of a month, a leap day and the change of clocks', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2)
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysAfter('2024-03-01', -1)).toBe('2024-02-29')
})

test('a year before a leap day is the 28th', () => {
  expect(yearBefore('2024-02-29')).toBe('2023-02-28')
  expect(yearBefore('2026-03-01')).toBe('2025-03-01')
})

test('the earlier of two days is found', () => {
  expect(earlier('2026-01-31', '2026-02-01')).toBe('2026-01-31')
})
