import { describe, expect, test } from '@jest/globals'
import { type Drawable, drawHoldout } from './draw-holdout.ts'

const companies = (sizes: Readonly<Record<string, number>>): Drawable[] =>
  Object.entries(sizes).flatMap(([stratum, size]) =>
    Array.from({ length: size }, (_, index) => ({ id: `${stratum}${index}`, stratum })),
  )
const sizeIn = (drawn: ReadonlySet<string>, stratum: string) => [...drawn].filter((id) => id.startsWith(stratum)).length

describe('a draw', () => {
  const all = companies({ A: 41, B: 108, C: 251 })

  test('is the same again with the same seed, whatever the order of the companies', () => {
    const drawn = drawHoldout(all, 2_000, 'a seed')
    expect(drawHoldout(all, 2_000, 'a seed')).toEqual(drawn)
    expect(drawHoldout(all.toReversed(), 2_000, 'a seed')).toEqual(drawn)
    expect(drawHoldout([...all.slice(100), ...all.slice(0, 100)], 2_000, 'a seed')).toEqual(drawn)
  })

  test('gave these companies when it was written, and gives them for ever', () => {
    expect([...drawHoldout(companies({ A: 5, B: 10 }), 3_000, 'stamkund')].sort()).toMatchInlineSnapshot(`
[
  "A2",
  "A4",
  "B2",
  "B4",
  "B9",
]
`)
  })

  test('is another one with another seed', () => {
    expect(drawHoldout(all, 2_000, 'a seed')).not.toEqual(drawHoldout(all, 2_000, 'b seed'))
  })

  test('takes the share of each stratum, rounded up or down, and of all together', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const drawn = drawHoldout(all, 2_500, `${seed}`)
      expect(drawn.size).toBe(100)
      expect([10, 11]).toContain(sizeIn(drawn, 'A'))
      expect(sizeIn(drawn, 'B')).toBe(27)
      expect([62, 63]).toContain(sizeIn(drawn, 'C'))
    }
  })

  test('is as likely to leave out a company of a tiny stratum as any other', () => {
    const uneven = companies({ A: 1, B: 3, C: 16 })
    const times = new Map<string, number>()
    const draws = 4_000
    for (let seed = 0; seed < draws; seed += 1) {
      for (const id of drawHoldout(uneven, 2_000, `${seed}`)) times.set(id, (times.get(id) ?? 0) + 1)
    }
    expect(times.size).toBe(20)
    // Five standard deviations of what chance does.
    for (const count of times.values()) expect(Math.abs(count / draws - 0.2)).toBeLessThan(0.032)
  })

  test('of nobody, of a share of nothing, and of all, is what it says', () => {
    expect(drawHoldout([], 2_000, 's').size).toBe(0)
    expect(drawHoldout(all, 0, 's').size).toBe(0)
    expect(drawHoldout(all, 10_000, 's').size).toBe(400)
    expect(drawHoldout(companies({ A: 1 }), 5_000, 's').size).toBeLessThan(2)
  })

  test.each([-1, 10_001, 0.5, Number.NaN])('of a share of %p is refused', (share) => {
    expect(() => drawHoldout(all, share, 's')).toThrow(RangeError)
  })

  test('with a company in it twice is refused', () => {
    expect(() => drawHoldout([...all, { id: 'A0', stratum: 'B' }], 2_000, 's')).toThrow('twice')
  })

  test('takes ids and strata in any alphabet', () => {
    const foreign = ['Åkeri', 'أ', '株式会社', '\0', ''].map((id) => ({ id, stratum: `${id}\0` }))
    expect(drawHoldout(foreign, 6_000, 'é').size).toBe(3)
  })
})
