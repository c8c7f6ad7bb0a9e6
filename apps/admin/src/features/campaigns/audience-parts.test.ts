import { expect, test } from '@jest/globals'
import { audienceOf, partsOf, turned } from './audience-parts.ts'
import type { Audience } from './campaigns.queries.ts'

const asleep: Audience = { kind: 'no_purchase', days: 90 }
const large: Audience = { kind: 'employees', min: 50 }

test('an audience is its parts, and parts are their audience', () => {
  const lists: Audience[][] = [[], [asleep], [asleep, large], [{ kind: 'or', of: [asleep, large] }, large]]
  for (const parts of lists) expect(partsOf(audienceOf(parts))).toEqual(parts)
  expect(audienceOf([])).toEqual({ kind: 'all' })
  expect(audienceOf([asleep])).toEqual(asleep)
})

test('a part that is turned round twice is what it was', () => {
  expect(turned(turned(large))).toEqual(large)
  expect(turned(asleep)).toEqual({ kind: 'not', of: asleep })
})
