import type { AwardRule, CompanyFacts, EarningPolicy } from '@stamkund/points-engine'
import { parseMoney } from '@stamkund/points-engine'
import type { PublishableRule } from '../../points/award-rules/index.ts'
import { defaultTerms, type PolicyVersion } from '../../points/policy/index.ts'
import type { DraftFigures } from './figures.ts'
import type { RecordedDocument, RecordedLine, RecordedPurchase } from './recorded.ts'
import { Replay, type ReplayOptions } from './replay.ts'
import { countersFrom, rulesBeside } from './rules-beside.ts'
import { toFigures } from './to-figures.ts'
import type { Days } from './windows.ts'

export const JANUARY: Days = { from: '2026-01-01', to: '2026-01-31' }

export interface Trial extends Partial<Pick<ReplayOptions, 'history'>> {
  readonly draft?: Partial<PublishableRule>
  readonly period?: Days
  readonly published?: readonly AwardRule[]
  readonly policy?: Partial<EarningPolicy>
}

/** What a draft comes to that doubles the base in January, unless the trial says otherwise. */
export function simulated(documents: readonly RecordedDocument[], trial: Trial = {}): DraftFigures {
  return toFigures(replayed(documents, trial))
}

export function replayed(documents: readonly RecordedDocument[], trial: Trial): Replay {
  const { draft: changes, period = JANUARY, published = [], policy: terms, history = 'none' } = trial
  const draft = { ...double, ...changes }
  const policy: PolicyVersion = {
    id: 'policy',
    number: 1,
    validFrom: '1900-01-01',
    terms: { ...defaultTerms, ...terms },
    createdAt: new Date(0),
    createdBy: null,
  }
  const beside = rulesBeside(draft, published, [policy.terms], period)
  const replay = new Replay({
    period,
    draft,
    campaignId: null,
    beside,
    policies: [policy],
    policyOn: () => policy,
    currency: 'SEK',
    history,
    countersFrom: countersFrom(beside, [policy.terms], period),
  })
  for (const document of documents) replay.take(document)
  return replay
}

const double: PublishableRule = {
  name: 'Draft',
  priority: 0,
  exclusiveGroup: null,
  window: JANUARY,
  audience: { kind: 'all' },
  effect: { kind: 'multiplier', multiplierHundredths: 200 },
}

/** A published rule that triples the base, unless it says otherwise. */
export function rule(change: Partial<AwardRule> = {}): AwardRule {
  return {
    ...double,
    id: 'other.1',
    campaignId: 'other',
    window: { from: '2025-01-01', to: '2026-12-31' },
    effect: { kind: 'multiplier', multiplierHundredths: 300 },
    ...change,
  }
}

const places = new Map<string, number>()

interface Bought extends Partial<Omit<RecordedPurchase, 'company' | 'lines'>> {
  readonly company?: string
  readonly facts?: Partial<CompanyFacts>
}

let invoices = 0

/** An invoice of one line for 100, of a product in the standard band that costs 60, unless it says otherwise. */
export function invoice(
  occurredOn: string,
  { company = 'acme', facts, ...more }: Bought = {},
  ...lines: readonly Partial<RecordedLine>[]
): RecordedPurchase {
  invoices += 1
  const place = places.get(company) ?? places.size
  places.set(company, place)
  const known = { id: company, tier: null, ...facts }
  return {
    kind: 'invoice',
    id: `invoice ${invoices}`,
    occurredOn,
    currency: 'SEK',
    company: { place, factsOn: () => known },
    memberId: null,
    memberRole: null,
    hour: null,
    lines: (lines.length === 0 ? [{}] : lines).map((change, index) => ({ ...line, lineNo: index + 1, ...change })),
    isBarred: false,
    isBeforeEarningStart: false,
    isLate: false,
    ...more,
  }
}

const line: RecordedLine = {
  lineNo: 1,
  sku: 'SAW',
  isSellable: true,
  band: 'standard',
  category: 'Tools',
  subcategory: null,
  brand: null,
  quantity: parseMoney('10'),
  netAmount: parseMoney('100'),
  unitCost: parseMoney('6'),
  comesBack: true,
}

/** So much of a line of an invoice comes back. */
export function returned(
  { id }: RecordedPurchase,
  occurredOn: string,
  quantity = '10',
  amount = '100',
  originalLineNo = 1,
): RecordedDocument {
  const goods = { quantity: parseMoney(quantity), amount: parseMoney(amount) }
  return { kind: 'return', occurredOn, originalId: id, originalLineNo, ...goods }
}

/** A line of such an amount, at a cost of 60 percent. */
export function of(netAmount: string, change: Partial<RecordedLine> = {}): Partial<RecordedLine> {
  const net = parseMoney(netAmount)
  const { quantity = 10_000n } = change
  return { netAmount: net, quantity, unitCost: (net * 6_000n) / quantity, ...change }
}
