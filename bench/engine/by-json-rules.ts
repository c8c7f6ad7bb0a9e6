import type { AwardRule, PurchaseFacts } from '@stamkund/points-engine'
import { type ConditionProperties, Engine } from 'json-rules-engine'

/** Which of `rules` apply to a purchase of one line, decided by json-rules-engine. What they give is not worked out. */
export function matchByJsonRules(rules: readonly AwardRule[]): (purchase: PurchaseFacts) => Promise<string[]> {
  const engine = new Engine(
    rules.map((rule) => ({
      conditions: { all: conditionsOf(rule) },
      event: { type: rule.id },
      priority: rule.priority,
    })),
  )
  return async (purchase) => (await engine.run(factsOf(purchase))).events.map(({ type }) => type)
}

function factsOf({ occurredOn, company, lines: [line] }: PurchaseFacts) {
  return {
    weekday: new Date(`${occurredOn}T00:00:00Z`).getUTCDay(),
    tier: company.tier?.id ?? null,
    industry: company.industry ?? null,
    country: company.country ?? null,
    segments: company.segmentIds ?? [],
    sku: line?.sku ?? null,
    category: line?.category ?? null,
    subcategory: line?.subcategory ?? null,
    brand: line?.brand ?? null,
    band: line?.band ?? null,
    quantity: Number(line?.quantity) / 10_000,
    net: Number(line?.netAmount) / 10_000,
  }
}

function conditionsOf({ audience, lines, conditions }: AwardRule): ConditionProperties[] {
  const found: ConditionProperties[] = []
  const isIn = (fact: string, value: readonly unknown[] | undefined) => {
    if (value !== undefined) found.push({ fact, operator: 'in', value })
  }
  const isAtLeast = (fact: string, value: string | undefined) => {
    if (value !== undefined) found.push({ fact, operator: 'greaterThanInclusive', value: Number(value) })
  }
  if (audience.kind === 'industries') isIn('industry', audience.values)
  if (audience.kind === 'countries') isIn('country', audience.values)
  if (audience.kind === 'tiers') isIn('tier', audience.ids)
  if (audience.kind === 'segments') found.push({ fact: 'segments', operator: 'contains', value: audience.ids[0] })
  isIn('sku', lines?.skus)
  isIn('category', lines?.categories)
  isIn('subcategory', lines?.subcategories)
  isIn('brand', lines?.brands)
  isIn('band', lines?.bands)
  isAtLeast('quantity', lines?.minQuantity)
  isAtLeast('net', lines?.minAmount ?? conditions?.minNetAmount)
  isIn('weekday', conditions?.weekdays)
  for (const brand of lines?.except?.brands ?? []) found.push({ fact: 'brand', operator: 'notEqual', value: brand })
  return found
}
