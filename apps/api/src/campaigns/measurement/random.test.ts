import { expect, test } from '@jest/globals'
import { seededRandom } from './random.ts'

const some = (seed: string, count: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, random)
}

test('a seed gives the same numbers again, and another one others', () => {
  expect(some('a', 5)).toEqual(some('a', 5))
  expect(some('a', 5)).not.toEqual(some('b', 5))
  expect(some('stamkund', 3)).toMatchInlineSnapshot(`
[
  0.3425616950262338,
  0.5296654489357024,
  0.2904969609808177,
]
`)
})

test('the numbers are spread evenly from 0 up to 1', () => {
  const numbers = some('even', 100_000)
  const tenths = new Array(10).fill(0)
  for (const number of numbers) tenths[Math.floor(number * 10)] += 1
  // χ² with 9 degrees of freedom is below 27.9 in 999 of 1,000 cases.
  expect(tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)).toBeLessThan(27.9)
  expect(Math.min(...tenths.map(Number))).toBeGreaterThan(0)
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
})
