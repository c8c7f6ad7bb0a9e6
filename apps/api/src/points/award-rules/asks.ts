import type { Audience, AwardRule, ProductField, ProductSelector } from '@stamkund/points-engine'

/** What rules need to know beyond the purchase and the company itself. */
export interface Asks {
  /** Null: nothing that the company bought before. */
  readonly history: AskedHistory | null
  readonly classes: boolean
  /** What caps and budgets have used, or what ladders count. */
  readonly counters: boolean
}

/** Earlier than any purchase: all days count. */
const EVER = '0001-01-01'
/** Later than any purchase: no day counts but the last one. */
const LAST_ONE = '9999-12-31'

/** The days on which a company bought, and what it bought on some of them. */
export interface AskedHistory {
  /** From this day on all of them; of those before it the last one. */
  readonly daysFrom: string
  /** What it bought on so many days before a purchase: 0 nothing, Infinity ever. */
  readonly productDays: number
  /** The same, where it is not enough to know of which categories (brands …) it has ever bought. */
  readonly boughtDays: number
  /** Whether it matters in which bands the products were then. */
  readonly bands: boolean
  /** Products of these categories matter; null: of all. */
  readonly categories: Categories
  readonly newTo: readonly AskedNew[]
}

/** Which of the goods that are bought now may be new to the company. */
export interface AskedNew {
  readonly field: ProductField
  /** Those of these categories; null: of all. */
  readonly categories: Categories
}

type Categories = readonly string[] | null

export const asksNothing: Asks = { history: null, classes: false, counters: false }

/** What some rules need together. */
export function asksOf(rules: readonly AwardRule[]): Asks {
  return rules.map(asksOfRule).reduce(together, asksNothing)
}

function together(one: Asks, other: Asks): Asks {
  return {
    history: asksTogether(one.history, other.history),
    classes: one.classes || other.classes,
    counters: one.counters || other.counters,
  }
}

export function asksTogether(one: AskedHistory | null, other: AskedHistory | null): AskedHistory | null {
  if (one === null || other === null) return one ?? other
  return {
    daysFrom: earlier(one.daysFrom, other.daysFrom),
    productDays: Math.max(one.productDays, other.productDays),
    boughtDays: Math.max(one.boughtDays, other.boughtDays),
    bands: one.bands || other.bands,
    categories: ofEither(one.categories, other.categories),
    newTo: newToTogether([...one.newTo, ...other.newTo]),
  }
}

function newToTogether(asked: readonly AskedNew[]): AskedNew[] {
  const byField = new Map<ProductField, Categories>()
  for (const { field, categories } of asked) {
    const known = byField.get(field)
    byField.set(field, known === undefined ? categories : ofEither(known, categories))
  }
  return [...byField].map(([field, categories]) => ({ field, categories }))
}

function ofEither(one: Categories, other: Categories): Categories {
  return one === null || other === null ? null : [...new Set([...one, ...other])]
}

function earlier(one: string, other: string): string {
  return one < other ? one : other
}

function asksOfRule({ window, audience, lines, newTo, conditions, effect, caps = {} }: AwardRule): Asks {
  const isCounted = effect.kind === 'ladder' || caps.budget !== undefined
  const counters = isCounted || caps.perCompany !== undefined || caps.perMember !== undefined
  const { ordinal } = conditions ?? {}
  const asked = [
    { ...asksNothing, counters },
    ...(newTo === undefined ? [] : [asksNew(newTo, lines)]),
    ...(ordinal === undefined ? [] : [asksDays(ordinal.since === 'window' ? window.from : EVER)]),
  ]
  return asked.reduce(together, asksOfAudience(audience))
}

const nothingBought: AskedHistory = {
  daysFrom: LAST_ONE,
  productDays: 0,
  boughtDays: 0,
  bands: false,
  categories: [],
  newTo: [],
}

function asksDays(daysFrom: string): Asks {
  return { ...asksNothing, history: { ...nothingBought, daysFrom } }
}

function asksBought(days: number, { bands, categories }: ProductSelector): Asks {
  const asked = { productDays: days, boughtDays: days, bands: bands !== undefined, categories: categories ?? null }
  return { ...asksNothing, history: { ...nothingBought, ...asked } }
}

function asksNew(field: ProductField, lines: ProductSelector | undefined): Asks {
  const categories = lines?.categories ?? null
  // A brand that is bought in one category may be known from any other.
  const asked = { categories: field === 'category' ? categories : null, newTo: [{ field, categories }] }
  return { ...asksNothing, history: { ...nothingBought, productDays: Infinity, ...asked } }
}

function asksOfAudience(audience: Audience): Asks {
  switch (audience.kind) {
    case 'and':
    case 'or':
      return audience.of.map(asksOfAudience).reduce(together, asksNothing)
    case 'not':
      return asksOfAudience(audience.of)
    case 'classes':
      return { ...asksNothing, classes: true }
    case 'no_purchase':
      return asksDays(LAST_ONE)
    case 'bought':
      return asksBought(audience.days, audience.products)
    default:
      return asksNothing
  }
}
