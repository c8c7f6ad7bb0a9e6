import type { LineSelector } from '@stamkund/points-engine'
import type { Stacking } from './planning.schema.ts'
import type { Audience, CampaignTerms } from './terms.schema.ts'

/** Whether two campaigns add up on a line, or the better one counts. */
export function stackingOf(one: CampaignTerms, other: CampaignTerms): Stacking {
  return one.exclusiveGroup !== null && one.exclusiveGroup === other.exclusiveGroup ? 'best_wins' : 'add_up'
}

/** The days that two windows share; null: none. */
export function sharedDays(
  one: CampaignTerms['window'],
  other: CampaignTerms['window'],
): { readonly from: string; readonly to: string } | null {
  const [, from = ''] = [one.from, other.from].sort()
  const [to = ''] = [one.to, other.to].sort()
  return from <= to ? { from, to } : null
}

/** False only where lists prove that no line of a purchase, and no event, is of both; their windows are not looked at. */
export function mayMeet(one: CampaignTerms, other: CampaignTerms): boolean {
  if (eventOf(one) !== eventOf(other)) return false
  if (one.lines && other.lines && areApart(one.lines, other.lines)) return false
  const [currency, otherCurrency] = [one.conditions?.currency, other.conditions?.currency]
  if (currency !== undefined && otherCurrency !== undefined && currency !== otherCurrency) return false
  return !areLimitsApart(limitsOf(one.audience), limitsOf(other.audience))
}

/** Undefined: it is for purchases. */
function eventOf({ effect }: CampaignTerms): string | undefined {
  return effect.kind === 'event' ? effect.event : undefined
}

const FIELDS = ['skus', 'categories', 'subcategories', 'brands', 'bands'] as const

function areApart(one: LineSelector, other: LineSelector): boolean {
  return FIELDS.some((field) => areDisjoint(one[field], other[field]))
}

/** What a company must be to be in an audience: by kind of fact, one of these values. */
type Limits = ReadonlyMap<string, ReadonlySet<string>>

function limitsOf(audience: Audience): Limits {
  switch (audience.kind) {
    case 'companies':
    case 'tiers':
    case 'sales_reps':
    case 'segments':
      // A company can be in several segments, so these prove nothing.
      return audience.kind === 'segments' ? new Map() : new Map([[audience.kind, new Set(audience.ids)]])
    case 'industries':
    case 'countries':
      return new Map([[audience.kind, new Set(audience.values)]])
    case 'classes':
      return new Map([[`classes by ${audience.by}`, new Set(audience.values)]])
    case 'member_roles':
      return new Map([[audience.kind, new Set<string>(audience.values)]])
    case 'and':
      return audience.of.map(limitsOf).reduce(both)
    default:
      return new Map()
  }
}

function both(one: Limits, other: Limits): Limits {
  const limits = new Map(one)
  for (const [fact, values] of other) {
    const known = limits.get(fact)
    limits.set(fact, known ? new Set([...known].filter((value) => values.has(value))) : values)
  }
  return limits
}

function areLimitsApart(one: Limits, other: Limits): boolean {
  return [...one].some(([fact, values]) => areDisjoint([...values], other.get(fact)))
}

function areDisjoint(one: Iterable<string> | undefined, other: Iterable<string> | undefined): boolean {
  if (one === undefined || other === undefined) return false
  const values = new Set(one)
  for (const value of other) if (values.has(value)) return false
  return true
}
