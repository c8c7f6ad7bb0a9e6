import {
  ABRASIVES,
  type CampaignText,
  LADDER,
  MORE_ON_EVERYTHING,
  POWER_TOOLS,
  SOMETHING_NEW,
  WELCOME_BACK,
} from './campaign-texts.ts'
import { addDays } from './days.ts'
import type { Motif } from './drawings/index.ts'
import type { Group } from './industries.ts'
import type { DemoDocument, Period } from './invoices.ts'
import { ANNOUNCED_BEFORE, HELD_OUT, MEASURED, type ThreeMonths, threeMonths } from './lift.ts'
import { type DemoProduct, priceOn } from './products.ts'

/** A campaign of the demo's club, as a marketer plans it. */
export interface DemoCampaign {
  /** Among staff. */
  readonly name: string
  readonly motif: Motif
  /** The day on which it is planned, and launched unless it stays a draft. */
  readonly plannedOn: string
  readonly isDraft: boolean
  readonly holdoutShareBasisPoints: number
  readonly goal: { readonly kind: 'net_sales' | 'contribution_margin'; readonly amount: string } | null
  readonly texts: Readonly<Record<'sv' | 'nb' | 'en', CampaignText>>
  readonly terms: DemoTerms
}

export interface DemoTerms {
  readonly window: ThreeMonths
  readonly audience: { readonly kind: 'all' } | { readonly kind: 'no_purchase'; readonly days: number }
  readonly lines?: { readonly categories: Group[]; readonly bands?: 'top'[] }
  readonly newTo?: 'category'
  readonly conditions?: { readonly currency: 'SEK' }
  readonly effect:
    | { readonly kind: 'multiplier'; readonly multiplierHundredths: number }
    | { readonly kind: 'points_per_purchase'; readonly points: number }
    | { readonly kind: 'ladder'; readonly steps: { readonly thresholdAmount: string; readonly points: number }[] }
  readonly exclusiveGroup: null
  readonly priority: number
  readonly caps?: {
    readonly budget?: number
    readonly perCompany?: { readonly points: number; readonly period: 'window' }
  }
}

/** What the club has done, does and plans to do, by the day on which it was planned. */
export function campaignsOf(
  documents: readonly DemoDocument[],
  products: readonly DemoProduct[],
  { begins, today }: Period,
): DemoCampaign[] {
  const [past, measured, running, coming] = [-19, MEASURED, -1, 2].map((first) => threeMonths(today, first)) as Windows
  const all: DemoCampaign[] = [
    campaign('Dubbelt på elverktyg', 'toolBag', POWER_TOOLS, {
      ...TERMS,
      window: past,
      lines: { categories: ['Elverktyg'] },
      effect: { kind: 'multiplier', multiplierHundredths: 200 },
      caps: { budget: 300_000 },
    }),
    {
      ...campaign('20 % mer på allt', 'coins', MORE_ON_EVERYTHING, {
        ...TERMS,
        window: measured,
        effect: { kind: 'multiplier', multiplierHundredths: 120 },
        caps: { budget: 500_000 },
      }),
      holdoutShareBasisPoints: HELD_OUT * 10_000,
      goal: { kind: 'contribution_margin', amount: '2500000' },
    },
    {
      ...campaign('Kvartalstrappan', 'toolTrolley', LADDER, { ...TERMS, window: running, ...STEPS }),
      goal: { kind: 'net_sales', amount: '8000000' },
    },
    campaign('Bästa marginalen: slip och kap', 'grinder', ABRASIVES, {
      ...TERMS,
      window: running,
      lines: { categories: [STEERED_TO], bands: ['top'] },
      effect: { kind: 'multiplier', multiplierHundredths: 150 },
      caps: { budget: budgetOf(documents, products, running.from) },
    }),
    {
      ...campaign('Prova en ny varugrupp', 'book', SOMETHING_NEW, {
        ...TERMS,
        window: coming,
        newTo: 'category',
        effect: { kind: 'points_per_purchase', points: 500 },
        caps: { budget: 100_000, perCompany: { points: 1_500, period: 'window' } },
      }),
      plannedOn: addDays(today, -5),
    },
    {
      ...campaign('Välkommen tillbaka', 'lunch', WELCOME_BACK, {
        ...TERMS,
        window: coming,
        audience: { kind: 'no_purchase', days: 180 },
        effect: { kind: 'points_per_purchase', points: 750 },
        caps: { perCompany: { points: 750, period: 'window' } },
      }),
      plannedOn: addDays(today, -2),
      isDraft: true,
    },
  ]
  return all.filter(({ plannedOn }) => plannedOn >= begins)
}

type Windows = [ThreeMonths, ThreeMonths, ThreeMonths, ThreeMonths]

const TERMS = { audience: { kind: 'all' }, exclusiveGroup: null, priority: 0 } as const

const STEPS: Pick<DemoTerms, 'caps' | 'conditions' | 'effect'> = {
  conditions: { currency: 'SEK' },
  caps: { budget: 400_000 },
  effect: {
    kind: 'ladder',
    steps: [
      { thresholdAmount: '15000', points: 300 },
      { thresholdAmount: '40000', points: 1_000 },
      { thresholdAmount: '100000', points: 3_000 },
    ],
  },
}

const STEERED_TO: Group = 'Slip- och kapmaterial'

function campaign(name: string, motif: Motif, texts: DemoCampaign['texts'], terms: DemoTerms): DemoCampaign {
  const plannedOn = addDays(terms.window.from, -ANNOUNCED_BEFORE)
  return { name, motif, plannedOn, isDraft: false, holdoutShareBasisPoints: 0, goal: null, texts, terms }
}

/** Half as many points again, of three for ten kronor, as will have been earned by now: it turns out a little tight. */
function budgetOf(documents: readonly DemoDocument[], products: readonly DemoProduct[], from: string): number {
  const steeredTo = new Map(products.filter(({ group }) => group === STEERED_TO).map((one) => [one.sku, one]))
  let net = 0
  for (const { lines, kind, occurredOn } of documents) {
    if (kind !== 'invoice' || occurredOn < from) continue
    for (const { sku, netAmount } of lines) {
      const product = steeredTo.get(sku)
      if (product && hasTopMargin(product, occurredOn)) net += netAmount
    }
  }
  const given = (net / 1_000) * 3 * 0.5
  return Math.max(Math.ceil((given * 1.5) / 5_000), 1) * 5_000
}

function hasTopMargin(product: DemoProduct, day: string): boolean {
  const { unitCost, listPrice } = priceOn(product, day)
  return unitCost !== null && listPrice !== null && (listPrice - unitCost) / listPrice >= 0.45
}
