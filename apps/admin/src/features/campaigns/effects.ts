import { without } from './audience-parts.ts'
import type { Effect, Terms } from './campaigns.queries.ts'

/** Each kind as it is when it is chosen. */
export const firstEffect: { readonly [Kind in Effect['kind']]: Effect } = {
  multiplier: { kind: 'multiplier', multiplierHundredths: 200 },
  points_per_purchase: { kind: 'points_per_purchase', points: 500 },
  points_per_line: { kind: 'points_per_line', points: 50 },
  points_per_unit: { kind: 'points_per_unit', points: 10 },
  points_per_amount: { kind: 'points_per_amount', points: 100, stepAmount: '1000.00' },
  rate: { kind: 'rate', rateBasisPoints: 1_000 },
  ladder: {
    kind: 'ladder',
    steps: [
      { thresholdAmount: '50000.00', points: 5_000 },
      { thresholdAmount: '100000.00', points: 8_000 },
    ],
  },
  basket: { kind: 'basket', points: 500, groups: [{ bands: ['top'] }, { bands: ['raised'] }] },
  event: { kind: 'event', event: 'first_sign_in', points: 500 },
}

export function isEffectKind(kind: string): kind is Effect['kind'] {
  return Object.hasOwn(firstEffect, kind)
}

/** In the order in which they are offered. */
export const effectKinds = Object.keys(firstEffect).filter(isEffectKind)

/** What the club knows of by itself; everything else other programs tell. */
export const knownEvents = ['first_sign_in', 'profile_complete'] as const

type KnownEvent = (typeof knownEvents)[number]

export function isKnownEvent(code: string): code is KnownEvent {
  return knownEvents.some((each) => each === code)
}

/** The terms with another effect. An event is no purchase: what is asked of one, or trimmed on one, goes. */
export function withEffect(terms: Terms, effect: Effect): Terms {
  if (effect.kind !== 'event') return { ...terms, effect }
  const rest = without(without(without(terms, 'lines'), 'newTo'), 'conditions')
  const { perPurchase: _, ...caps } = terms.caps ?? {}
  return { ...rest, effect, exclusiveGroup: null, caps }
}
