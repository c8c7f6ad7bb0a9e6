import type { Audience, Terms } from './campaigns.queries.ts'

/** What an audience is put together of: every part must hold. None: everybody. */
export function partsOf(audience: Audience): readonly Audience[] {
  if (audience.kind === 'all') return []
  return audience.kind === 'and' ? audience.of : [audience]
}

/** The audience of which all parts hold. */
export function audienceOf(parts: readonly Audience[]): Audience {
  const [only] = parts
  if (only === undefined) return { kind: 'all' }
  return parts.length === 1 ? only : { kind: 'and', of: [...parts] }
}

/** What can be asked of companies, in the order in which it is offered. */
export const partKinds = [
  'classes',
  'tiers',
  'industries',
  'countries',
  'sales_reps',
  'employees',
  'bought',
  'no_purchase',
  'companies',
  'member_roles',
] as const

export type PartKind = (typeof partKinds)[number]

/** A part as it is when it is added; null: it needs to be filled in before it means anything. */
export const firstPart: { readonly [Kind in PartKind]: Audience | null } = {
  classes: { kind: 'classes', by: 'net_sales', values: ['A', 'B'] },
  tiers: null,
  industries: null,
  countries: null,
  sales_reps: null,
  employees: { kind: 'employees', min: 10 },
  bought: null,
  no_purchase: { kind: 'no_purchase', days: 90 },
  companies: null,
  member_roles: { kind: 'member_roles', values: ['redeemer'] },
}

/** A part that is turned round: those who have not. */
export function turned(part: Audience): Audience {
  return part.kind === 'not' ? part.of : { kind: 'not', of: part }
}

/** Terms without a field; `undefined` is no value of one. */
export function without<Field extends keyof Terms>(terms: Terms, field: Field): Terms {
  const { [field]: _, ...rest } = terms
  return rest as Terms
}

/** An object without what is undefined, or undefined when nothing is left. */
export function filled<Value extends object>(
  value: { [Key in keyof Value]: Value[Key] | undefined },
): Value | undefined {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Value)
}
