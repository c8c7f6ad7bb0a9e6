import { describe, expect, test } from '@jest/globals'
import { coalesce } from './coalesce.ts'

describe('coalescing', () => {
  test('what arrives together goes together, and each gets its own answer', async () => {
    const groups: number[][] = []
    const double = coalesce(
      async (items: readonly number[]) => {
        groups.push([...items])
        return items.map((item) => item * 2)
      },
      { maxItems: 3, maxGroups: 1 },
    )
    expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8])
    expect(groups).toEqual([[1, 2, 3], [4]])
  })

  test('no more groups than allowed are under way', async () => {
    let underWay = 0
    let most = 0
    const work = coalesce(
      async (items: readonly number[]) => {
        underWay += 1
        most = Math.max(most, underWay)
        await new Promise(setImmediate)
        underWay -= 1
        return items
      },
      { maxItems: 1, maxGroups: 2 },
    )
    await Promise.all([1, 2, 3, 4, 5].map(work))
    expect(most).toBe(2)
  })

  test('one that cannot be done fails alone', async () => {
    const invert = coalesce(
      async (items: readonly number[]) => {
        if (items.includes(0)) throw new RangeError('division by zero')
        return items.map((item) => 1 / item)
      },
      { maxItems: 10, maxGroups: 1 },
    )
    const settled = await Promise.allSettled([2, 0, 4].map(invert))
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  })
})
