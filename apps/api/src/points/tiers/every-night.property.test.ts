import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type TieredClub, tieredClub } from './tiered-club.fixture.ts'

let club: TieredClub
beforeAll(async () => {
  club = await tieredClub('2026-01-01')
  await club.setRules({ period: 'calendar_year' })
})
afterAll(() => club.close())

/** Numerical Recipes' generator: the same purchases in every run. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

// Within a calendar year and without returns the sum only grows, so whoever looks less often misses nothing but the days.
test('whoever is evaluated on every day of a year has the tier of whoever is evaluated once', async () => {
  const next = random(7)
  const days = Array.from({ length: 40 }, () => `2026-${month(next)}-${day(next)}`).sort()
  const [often, once] = [await club.aCompany(), await club.aCompany()]
  const seen: string[] = []
  for (const on of days) {
    const amount = String(Math.ceil(next() * 250))
    await club.spend(often.no, on, amount)
    await club.catchUp()
    const { tier, qualifying } = await club.standing(often.id)
    const expected = Number(qualifying) >= 5000 ? club.gold : Number(qualifying) >= 1000 ? club.silver : null
    expect(tier?.id ?? null).toBe(expected)
    seen.push(expected ?? 'none')
    await club.spend(once.no, on, amount)
  }
  await club.evaluateOn('2026-12-31')
  expect(new Set(seen).size).toBeGreaterThan(1)
  expect(await club.tier(once.id)).toBe(await club.tier(often.id))
})

function month(next: () => number): string {
  return String(1 + Math.floor(next() * 12)).padStart(2, '0')
}

function day(next: () => number): string {
  return String(1 + Math.floor(next() * 28)).padStart(2, '0')
}
