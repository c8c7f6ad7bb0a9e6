import { weekdayOf } from './calendar.ts'
import { type CompiledSelector, compileSelector, type LineSelector, matchesLine } from './line-selector.ts'
import { NO_HISTORY } from './purchase-history.ts'
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
  /** Placed from this hour until before that one, in the club's time zone; 22 to 6 is the night. */
  readonly hours?: { readonly from: number; readonly to: number }
  /** Every line must be one of the rule's own. */
  readonly concernsEveryLine?: boolean
  /** Each selector must find a line: A and B on the same invoice. */
  readonly combination?: readonly LineSelector[]
  readonly ordinal?: PurchaseOrdinal
}

/** Which purchase it is, counted in days on which the company bought: the first, every fifth … */
export interface PurchaseOrdinal {
  /** Since the company's first purchase, or since the rule's window began. */
  readonly since: 'ever' | 'window'
  /** 1: the first. */
  readonly is?: readonly number[]
  /** 5: the 5th, 10th, 15th … */
  readonly every?: number
}

type Condition = (purchase: PurchaseInProgress, selected: readonly LineInProgress[]) => boolean

/** @param windowFrom the first day of the rule */
export function compileConditions(
  conditions: PurchaseConditions,
  windowFrom: string,
  path: string,
): readonly Condition[] {
  return [
    ...conditionsOnDocument(conditions, path),
    ...conditionsOnLines(conditions, path),
    ...conditionsOnHistory(conditions, windowFrom, path),
  ]
}

function* conditionsOnDocument({ currency, weekdays, hours }: PurchaseConditions, path: string): Iterable<Condition> {
  if (currency !== undefined) yield ({ facts }) => facts.currency === currency
  if (weekdays !== undefined) {
    requireSome(weekdays, `${path}.weekdays`)
    for (const weekday of weekdays) requireInteger(weekday, `${path}.weekdays`, 1, 7)
    yield ({ facts }) => weekdays.includes(weekdayOf(facts.occurredOn))
  }
  if (hours !== undefined) {
    const { from, to } = hours
    requireInteger(from, `${path}.hours.from`, 0, 23)
    requireInteger(to, `${path}.hours.to`, 1, 24)
    if (from === to) throw new RangeError(`${path}.hours: from and to are the same hour`)
    yield ({ facts: { hour } }) => hour != null && (from < to ? from <= hour && hour < to : hour >= from || hour < to)
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

function* conditionsOnHistory({ ordinal }: PurchaseConditions, windowFrom: string, path: string): Iterable<Condition> {
  if (ordinal === undefined) return
  const { since, is, every } = ordinal
  if (is === undefined && every === undefined) throw new RangeError(`${path}.ordinal: needs is or every`)
  if (since !== 'ever' && since !== 'window') throw new RangeError(`${path}.ordinal.since: unknown ${since}`)
  if (is !== undefined) requireSome(is, `${path}.ordinal.is`)
  for (const number of is ?? []) requireInteger(number, `${path}.ordinal.is`, 1)
  if (every !== undefined) requireInteger(every, `${path}.ordinal.every`, 1)
  const from = since === 'window' ? windowFrom : null
  yield ({ facts: { occurredOn, history = NO_HISTORY } }) => {
    const number = history.daysBought(occurredOn, from) + 1
    return (is?.includes(number) ?? true) && (every === undefined || number % every === 0)
  }
}

/** Whether each selector finds at least one of the lines. One line may be found by several. */
export function findsEach(selectors: readonly CompiledSelector[], lines: readonly LineInProgress[]): boolean {
  return selectors.every((selector) => lines.some((line) => matchesLine(selector, line)))
}
