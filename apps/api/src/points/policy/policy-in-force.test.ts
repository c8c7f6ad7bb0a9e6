import { describe, expect, test } from '@jest/globals'
import { acceptsCurrency } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import type { PolicyVersion } from './policy.queries.ts'
import { policyInForce, ruleSetOf } from './policy-in-force.ts'
import { defaultTerms } from './policy-terms.ts'

const version = (number: number, validFrom: string, terms = defaultTerms): PolicyVersion => ({
  id: newId(),
  number,
  validFrom,
  terms,
  createdAt: new Date('2026-01-01T00:00:00Z'),
  createdBy: null,
})

describe('the policy in force', () => {
  // Number 3 was made after number 2, for an earlier day.
  const versions = [
    version(1, '1900-01-01'),
    version(3, '2025-01-01'),
    version(2, '2026-01-01'),
    version(4, '2026-01-01'),
  ]

  test.each([
    ['2024-12-31', 1],
    ['2025-01-01', 3],
    ['2025-12-31', 3],
    ['2026-01-01', 4],
    ['2030-06-15', 4],
  ])('on %s is version %d', (on, number) => {
    expect(policyInForce(versions, on).number).toBe(number)
  })

  test('is none before the first one', () => {
    expect(() => policyInForce(versions.slice(1), '2024-12-31')).toThrow(
      expect.objectContaining({ code: 'policy.none_in_force', status: 409 }),
    )
  })
})

test('a version is compiled once', () => {
  const policy = version(1, '1900-01-01')
  expect(ruleSetOf(policy)).toBe(ruleSetOf({ ...policy }))
})

test('versions do not share what they are compiled to', () => {
  const anyCurrency = version(1, '1900-01-01')
  const kronor = version(2, '2026-01-01', { ...defaultTerms, rates: [{ currency: 'SEK', rateBasisPoints: 1_000 }] })
  expect(acceptsCurrency(ruleSetOf(anyCurrency), 'USD')).toBe(true)
  expect(acceptsCurrency(ruleSetOf(kronor), 'USD')).toBe(false)
})
