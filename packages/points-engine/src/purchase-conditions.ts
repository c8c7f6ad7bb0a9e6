import { type CompiledSelector, compileSelector, type LineSelector, matchesLine } from './line-selector.ts'
import { type LineInProgress, netOf, type PurchaseInProgress } from './purchase-in-progress.ts'
import { parsePositive, requireInteger, requireSome } from './requirement.ts'

/** What a purchase must be for a rule to apply. Every condition that is given must hold; only lines that earn are looked at. */
export interface PurchaseConditions {
  /** Only purchases in this currency. */
  readonly currency?: string
  /** Decimal: the least net amount of the purchase. */
  readonly minNetAmount?: string
  /** Decimal: the least net amount of the rule's own lines together. */
  readonly minSelectedNetAmount?: string
  /** Decimal: the least quantity of the rule's own lines together. */
  readonly minSelectedQuantity?: string
  /** ISO days: 1 is Monday, 7 is Sunday. */
  readonly weekdays?: readonly number[]
  /** Every line must be one of the rule's own. */
  readonly concernsEveryLine?: boolean
  /** Each selector must find a line: A and B on the same invoice. */
  readonly combination?: readonly LineSelector[]
  /** 1: the company's first purchase, 2: its second … */
  readonly purchaseOrdinals?: readonly number[]
  /** 5: the company's 5th, 10th, 15th … purchase. */
  readonly everyNthPurchase?: number
}

type Condition = (purchase: PurchaseInProgress, selected: readonly LineInProgress[]) => boolean

export function compileConditions(conditions: PurchaseConditions, path: string): readonly Condition[] {
  return [
    ...conditionsOnDocument(conditions, path),
    ...conditionsOnLines(conditions, path),
    ...conditionsOnHistory(conditions, path),
  ]
}

function* conditionsOnDocument({ currency, weekdays }: PurchaseConditions, path: string): Iterable<Condition> {
  if (currency !== undefined) yield ({ facts }) => facts.currency === currency
  if (weekdays !== undefined) {
    requireSome(weekdays, `${path}.weekdays`)
    for (const weekday of weekdays) requireInteger(weekday, `${path}.weekdays`, 1, 7)
    yield ({ facts }) => weekdays.includes(weekdayOf(facts.occurredOn))
  }
}

function* conditionsOnLines(conditions: PurchaseConditions, path: string): Iterable<Condition> {
  const { minNetAmount, minSelectedNetAmount, minSelectedQuantity, concernsEveryLine, combination } = conditions
  if (minNetAmount !== undefined) {
    const least = parsePositive(minNetAmount, `${path}.minNetAmount`)
    yield ({ earning }) => netOf(earning) >= least
  }
  if (minSelectedNetAmount !== undefined) {
    const least = parsePositive(minSelectedNetAmount, `${path}.minSelectedNetAmount`)
    yield (_, selected) => netOf(selected) >= least
  }
  if (minSelectedQuantity !== undefined) {
    const least = parsePositive(minSelectedQuantity, `${path}.minSelectedQuantity`)
    yield (_, selected) => selected.reduce((quantity, line) => quantity + line.quantity, 0) >= least
  }
  if (concernsEveryLine === true) yield ({ earning }, selected) => selected.length === earning.length
  if (combination !== undefined) {
    requireSome(combination, `${path}.combination`)
    const selectors = combination.map((selector, index) => compileSelector(selector, `${path}.combination[${index}]`))
    yield ({ earning }) => findsEach(selectors, earning)
  }
}

function* conditionsOnHistory(conditions: PurchaseConditions, path: string): Iterable<Condition> {
  const { purchaseOrdinals, everyNthPurchase } = conditions
  if (purchaseOrdinals !== undefined) {
    requireSome(purchaseOrdinals, `${path}.purchaseOrdinals`)
    for (const ordinal of purchaseOrdinals) requireInteger(ordinal, `${path}.purchaseOrdinals`, 1)
    yield ({ facts }) => facts.purchaseOrdinal !== undefined && purchaseOrdinals.includes(facts.purchaseOrdinal)
  }
  if (everyNthPurchase !== undefined) {
    requireInteger(everyNthPurchase, `${path}.everyNthPurchase`, 1)
    yield ({ facts }) => facts.purchaseOrdinal !== undefined && facts.purchaseOrdinal % everyNthPurchase === 0
  }
}

/** Whether each selector finds at least one of the lines. One line may be found by several. */
export function findsEach(selectors: readonly CompiledSelector[], lines: readonly LineInProgress[]): boolean {
  return selectors.every((selector) => lines.some((line) => matchesLine(selector, line)))
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
