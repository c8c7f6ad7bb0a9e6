import { describe, expect, it } from '@jest/globals'
import { monthsAfter, windowBefore, windowsOf } from './windows.ts'

describe('the turns of a draft', () => {
  it('follow one another by whole months where the draft has whole months, however many days they have', () => {
    const turns = windowsOf({ from: '2026-02-01', to: '2026-03-31' }, { from: '2025-11-01', to: '2026-10-31' })
    expect(turns.map(({ from, to, isWhole }) => [from, to, isWhole])).toEqual([
      ['2025-11-01', '2025-12-31', true],
      ['2026-01-01', '2026-02-28', true],
      ['2026-03-01', '2026-04-30', true],
      ['2026-05-01', '2026-06-30', true],
      ['2026-07-01', '2026-08-31', true],
      ['2026-09-01', '2026-10-31', true],
    ])
  })

  it('follow one another by days elsewhere, and the last one ends with the period', () => {
    const turns = windowsOf({ from: '2026-02-03', to: '2026-02-12' }, { from: '2026-01-01', to: '2026-01-24' })
    expect(turns.map(({ from, to, isWhole }) => [from, to, isWhole])).toEqual([
      ['2026-01-01', '2026-01-10', true],
      ['2026-01-11', '2026-01-20', true],
      ['2026-01-21', '2026-01-24', false],
    ])
  })

  it('are one where the draft is as long as the period, or longer', () => {
    const period = { from: '2026-01-01', to: '2026-01-31' }
    expect(windowsOf(period, period)).toEqual([{ ...period, isWhole: true }])
    expect(windowsOf({ from: '2026-01-01', to: '2026-12-31' }, period)).toEqual([{ ...period, isWhole: false }])
  })

  it('are one a day for a draft of a day', () => {
    const day = { from: '2026-02-28', to: '2026-02-28' }
    expect(windowsOf(day, { from: '2026-02-27', to: '2026-03-01' })).toHaveLength(3)
  })

  it('have one before them that is as long', () => {
    const period = { from: '2026-03-01', to: '2026-06-30' }
    expect(windowBefore({ from: '2027-01-01', to: '2027-02-28' }, period)).toEqual({
      from: '2026-01-01',
      to: '2026-02-28',
    })
    expect(windowBefore({ from: '2027-01-02', to: '2027-01-03' }, period)).toEqual({
      from: '2026-02-27',
      to: '2026-02-28',
    })
  })
})

describe('months', () => {
  it('end on their last day where the day of the month is missing', () => {
    expect(monthsAfter('2025-10-31', 4)).toBe('2026-02-28')
    expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28')
    expect(monthsAfter('2026-01-15', -1)).toBe('2025-12-15')
  })
})
