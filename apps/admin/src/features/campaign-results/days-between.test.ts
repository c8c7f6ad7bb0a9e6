import { expect, test } from '@jest/globals'
import { daysBetween } from './days-between.ts'

test('every day of the window has a bar, with or without points', () => {
  const days = daysBetween([{ day: '2026-03-02', points: 5 }], { from: '2026-03-01', to: '2026-03-04' })
  expect(days.map(({ day, points }) => `${day} ${points}`)).toEqual([
    '2026-03-01 0',
    '2026-03-02 5',
    '2026-03-03 0',
    '2026-03-04 0',
  ])
})

test('a day outside of the window is not lost', () => {
  const days = daysBetween([{ day: '2026-02-28', points: 5 }], { from: '2026-03-01', to: '2026-03-01' })
  expect(days.map(({ day }) => day)).toEqual(['2026-02-28', '2026-03-01'])
})

test('of more days than can be told apart, those with purchases are drawn', () => {
  const days = [{ day: '2026-03-02', points: 5 }]
  expect(daysBetween(days, { from: '2020-01-01', to: '2030-01-01' })).toEqual(days)
})
