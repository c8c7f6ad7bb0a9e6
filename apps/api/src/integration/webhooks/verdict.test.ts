import { expect, test } from '@jest/globals'
import { type Tries, verdictOf } from './verdict.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const now = new Date('2026-03-31T12:00:00Z')
const fresh: Tries = { attempts: 0, failingSince: null }
const tried = (attempts: number): Tries => ({ attempts, failingSince: new Date(now.getTime() - MINUTE) })

/** How long it waits, for the middle of all random numbers. */
function waitAfter(status: number | null, tries: Tries, retryAfter: string | null = null, random = 0.5): number {
  const verdict = verdictOf({ status, error: 'failed', retryAfter }, tries, now, random)
  if (verdict.kind !== 'retry') throw new Error(verdict.kind)
  return verdict.at.getTime() - now.getTime()
}

test('what is accepted is delivered', () => {
  expect(verdictOf({ status: 204, error: null, retryAfter: null }, tried(7), now)).toEqual({ kind: 'delivered' })
})

test('what fails is tried later and later', () => {
  const waits = Array.from({ length: 13 }, (_, attempts) => waitAfter(500, tried(attempts)))
  expect(waits.slice(0, 4)).toEqual([5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE])
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(waits.at(-1)).toBe(DAY)
})

test('those who failed together come back apart', () => {
  expect(waitAfter(500, fresh, null, 0)).toBe(4 * SECOND)
  expect(waitAfter(500, fresh, null, 1)).toBe(6 * SECOND)
})

test('the last try is when three days are over, and then nobody tries again', () => {
  const failingSince = new Date(now.getTime() - 3 * DAY + HOUR)
  expect(waitAfter(500, { attempts: 20, failingSince })).toBe(HOUR)
  const over = { attempts: 21, failingSince: new Date(now.getTime() - 3 * DAY) }
  expect(verdictOf({ status: 500, error: 'x', retryAfter: null }, over, now)).toEqual({
    kind: 'disable',
    reason: 'failing',
  })
})

test('whoever is gone is disabled at the first answer', () => {
  expect(verdictOf({ status: 410, error: 'x', retryAfter: '5' }, fresh, now)).toEqual({
    kind: 'disable',
    reason: 'gone',
  })
})

test.each([
  ['seconds', 503, '120', 2 * MINUTE],
  ['a date', 429, 'Tue, 31 Mar 2026 12:02:00 GMT', 2 * MINUTE],
  ['more than a day', 503, '999999', DAY],
  ['a number beyond measure', 503, '9'.repeat(400), DAY],
  ['no time at all, which is too soon', 503, '0', 5 * SECOND],
  ['the past', 503, 'Tue, 31 Mar 2020 12:00:00 GMT', 5 * SECOND],
  ['nonsense', 503, 'soon', 5 * SECOND],
  ['with another status', 500, '120', 5 * SECOND],
])('Retry-After: %s', (_name, status, retryAfter, wait) => {
  expect(waitAfter(status, fresh, retryAfter)).toBe(wait)
})

test('a receiver that says when is heard rather than the usual delay', () => {
  expect(waitAfter(503, tried(9), '120')).toBe(2 * MINUTE)
  expect(waitAfter(503, tried(9), '1')).toBe(MINUTE)
})
