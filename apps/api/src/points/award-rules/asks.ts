import type { Audience, AwardRule, ProductField } from '@stamkund/points-engine'

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
  readonly newTo: readonly ProductField[]
}

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
    newTo: [...new Set([...one.newTo, ...other.newTo])],
  }
}

function earlier(one: string, other: string): string {
  return one < other ? one : other
}

function asksOfRule({ window, audience, newTo, conditions, effect, caps = {} }: AwardRule): Asks {
  const isCounted = effect.kind === 'ladder' || caps.budget !== undefined
  const counters = isCounted || caps.perCompany !== undefined || caps.perMember !== undefined
  const { ordinal } = conditions ?? {}
  const asked = [
    { ...asksNothing, counters },
    ...(newTo === undefined ? [] : [asksNew(newTo)]),
    ...(ordinal === undefined ? [] : [asksDays(ordinal.since === 'window' ? window.from : EVER)]),
  ]
  return asked.reduce(together, asksOfAudience(audience))
}

const nothingBought: AskedHistory = { daysFrom: LAST_ONE, productDays: 0, boughtDays: 0, bands: false, newTo: [] }

function asksDays(daysFrom: string): Asks {
  return { ...asksNothing, history: { ...nothingBought, daysFrom } }
}

function asksBought(days: number, bands: boolean): Asks {
  return { ...asksNothing, history: { ...nothingBought, productDays: days, boughtDays: days, bands } }
}

function asksNew(field: ProductField): Asks {
  return { ...asksNothing, history: { ...nothingBought, productDays: Infinity, newTo: [field] } }
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
      return asksBought(audience.days, audience.products.bands !== undefined)
    default:
      return asksNothing
  }
}
