import type { Audience as RuleAudience } from '@stamkund/points-engine'
import { z } from 'zod'
import { memberRoles } from '../../platform/roles.ts'
import {
  BusinessDate,
  Currency,
  Decimal,
  EventCode,
  Id,
  line,
  NonNegativeDecimal,
  Sku,
} from '../../platform/scalars.ts'
import { MarginBand } from '../../sales/products/index.ts'

export const MOST_IN_A_LIST = 10_000
const MOST_POINTS = 1_000_000_000
const MOST_DAYS = 3_660
const MOST_PARTS = 20
/** Deeper than any sentence; a request that nests without end would exhaust the stack. */
const DEEPEST_AUDIENCE = 8

const list = <Item extends z.ZodType>(item: Item) => z.array(item).min(1, 'must name one at least').max(MOST_IN_A_LIST)
const word = line(200)
const days = z.int().min(1).max(MOST_DAYS).meta({ description: 'Before the purchase', example: 365 })
const points = z.int().min(1).max(MOST_POINTS).meta({ example: 500 })
const capPoints = z.int().min(0).max(MOST_POINTS).meta({ example: 20_000 })
const PositiveDecimal = Decimal.refine((text) => !text.startsWith('-') && /[1-9]/.test(text), 'must be more than zero')

const productFields = {
  skus: list(Sku).exactOptional(),
  categories: list(word).exactOptional(),
  subcategories: list(word).exactOptional(),
  brands: list(word).exactOptional(),
  bands: list(MarginBand).exactOptional(),
}

/** Each field that is given must match; within a field, one of its values. */
const ProductSelector = z.strictObject(productFields).meta({ example: { categories: ['Fasteners'], bands: ['top'] } })

const lineFields = {
  ...productFields,
  minQuantity: PositiveDecimal.exactOptional().meta({ description: 'Of the line' }),
  minAmount: PositiveDecimal.exactOptional().meta({ description: 'Net, of the line' }),
}

const LineSelector = z
  .strictObject({
    ...lineFields,
    except: z.strictObject(lineFields).exactOptional().meta({ description: 'Lines that match this are left out' }),
  })
  .meta({ id: 'CampaignLines' })

const idKinds = z.enum(['companies', 'tiers', 'sales_reps'])

/** Which purchases, by who buys. */
const AudiencePart: z.ZodType<RuleAudience> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('all') }),
    z.strictObject({ kind: idKinds, ids: list(Id) }),
    z.strictObject({ kind: z.enum(['industries', 'countries']), values: list(word) }),
    z.strictObject({
      kind: z.literal('classes'),
      by: z.enum(['net_sales', 'margin']),
      values: list(z.enum(['A', 'B', 'C'])),
    }),
    z
      .strictObject({
        kind: z.literal('employees'),
        min: z.int().min(0).exactOptional(),
        max: z.int().min(0).exactOptional(),
      })
      .refine(({ min, max }) => (min ?? max) !== undefined, 'needs min or max'),
    z.strictObject({ kind: z.literal('member_roles'), values: list(z.enum(memberRoles)) }),
    z.strictObject({ kind: z.literal('bought'), products: ProductSelector, days }),
    z.strictObject({ kind: z.literal('no_purchase'), days }),
    z.strictObject({
      kind: z.enum(['and', 'or']),
      get of() {
        return z.array(AudiencePart).min(1).max(MOST_PARTS)
      },
    }),
    z.strictObject({
      kind: z.literal('not'),
      get of() {
        return AudiencePart
      },
    }),
  ])
  .meta({ id: 'CampaignAudience', description: 'Whose purchases. Facts are as of the day of the purchase' })

export const Audience = z.preprocess((value, context) => {
  if (depthOf(value) > DEEPEST_AUDIENCE) context.addIssue(`must not nest deeper than ${DEEPEST_AUDIENCE}`)
  return value
}, AudiencePart)

export type Audience = RuleAudience

const Conditions = z.strictObject({
  currency: Currency.exactOptional(),
  minNetAmount: PositiveDecimal.exactOptional().meta({ description: 'Of the purchase' }),
  minSelectedNetAmount: PositiveDecimal.exactOptional().meta({ description: 'Of the lines that count' }),
  minSelectedQuantity: PositiveDecimal.exactOptional().meta({ description: 'Of the lines that count' }),
  weekdays: z.array(z.int().min(1).max(7)).min(1).max(7).exactOptional().meta({ description: '1 is Monday' }),
  hours: z
    .strictObject({ from: z.int().min(0).max(23), to: z.int().min(1).max(24) })
    .exactOptional()
    .meta({ description: "From this hour until before that one, in the club's time zone; 22 to 6 is the night" }),
  concernsEveryLine: z.boolean().exactOptional(),
  combination: z
    .array(LineSelector)
    .min(1)
    .max(MOST_PARTS)
    .exactOptional()
    .meta({ description: 'A line of each on the same invoice' }),
  ordinal: z
    .strictObject({
      since: z.enum(['ever', 'window']),
      is: z.array(z.int().min(1).max(10_000)).min(1).max(100).exactOptional(),
      every: z.int().min(1).max(10_000).exactOptional(),
    })
    .exactOptional()
    .meta({ description: 'Which purchase it is, counted in days with purchases' }),
})

const Effect = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('multiplier'),
      multiplierHundredths: z.int().min(101).max(10_000).meta({ description: '200 is 2x: the base once more' }),
    }),
    z.strictObject({
      kind: z.literal('rate'),
      rateBasisPoints: z.int().min(1).max(10_000_000).meta({ description: '10000 is one point per unit' }),
    }),
    z.strictObject({ kind: z.literal('points_per_line'), points }),
    z.strictObject({ kind: z.literal('points_per_unit'), points }),
    z.strictObject({ kind: z.literal('points_per_purchase'), points }),
    z.strictObject({ kind: z.literal('points_per_amount'), points, stepAmount: PositiveDecimal }),
    z.strictObject({ kind: z.literal('basket'), points, groups: z.array(LineSelector).min(1).max(MOST_PARTS) }),
    z.strictObject({
      kind: z.literal('ladder'),
      steps: z
        .array(z.strictObject({ thresholdAmount: PositiveDecimal, points }))
        .min(1)
        .max(MOST_PARTS),
    }),
    z.strictObject({
      kind: z.literal('event'),
      event: EventCode.meta({
        description: 'What a member does: no purchase, so lines and conditions must be left out',
      }),
      points,
      timesPerMember: z
        .int()
        .min(1)
        .max(1_000)
        .exactOptional()
        .meta({ description: 'How often a member can get the points; without it, once' }),
    }),
  ])
  .meta({ id: 'CampaignEffect', description: 'What it gives on top of the base' })

const periodCap = z.strictObject({
  points: capPoints,
  period: z.enum(['window', 'year', 'quarter', 'month', 'day']),
})

const Caps = z.strictObject({
  perPurchase: capPoints.exactOptional(),
  perCompany: periodCap.exactOptional(),
  perMember: periodCap.exactOptional(),
  budget: capPoints.exactOptional().meta({ description: 'In total, in points', example: 500_000 }),
})

export const exampleTerms = {
  window: { from: '2026-02-01', to: '2026-03-31' },
  audience: { kind: 'classes' as const, by: 'net_sales' as const, values: ['A' as const, 'B' as const] },
  lines: { categories: ['Fasteners'], bands: ['top' as const] },
  effect: { kind: 'multiplier' as const, multiplierHundredths: 200 },
  exclusiveGroup: null,
  priority: 0,
  caps: { perCompany: { points: 20_000, period: 'window' as const }, budget: 500_000 },
}

/** What a campaign gives, to whom, when and at most how much: an award rule of the points engine, and money beside it. */
export const CampaignTerms = z
  .strictObject({
    window: z
      .strictObject({ from: BusinessDate, to: BusinessDate })
      .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not lie before the first day' })
      .meta({ description: 'The first and the last day, of the invoice' }),
    audience: Audience,
    lines: LineSelector.exactOptional().meta({ description: 'Which lines count; without it, all that earn' }),
    newTo: z
      .enum(['sku', 'category', 'subcategory', 'brand'])
      .exactOptional()
      .meta({ description: 'Only lines whose category (brand …) the company has never bought' }),
    conditions: Conditions.exactOptional(),
    effect: Effect,
    exclusiveGroup: line(60)
      .nullable()
      .default(null)
      .meta({ description: 'Of the campaigns of a group the best for the company wins; null: adds to all others' }),
    priority: z
      .int()
      .min(-1_000)
      .max(1_000)
      .default(0)
      .meta({ description: 'The higher one gets its points first when limits run short' }),
    caps: Caps.exactOptional(),
    budgetMoney: NonNegativeDecimal.exactOptional().meta({
      description: "What its points may cost in total, in the club's currency; fixed in points at the launch",
    }),
  })
  .meta({ id: 'CampaignTerms', example: exampleTerms })

export type CampaignTerms = z.infer<typeof CampaignTerms>

/** How deep an audience nests, without following it further than it may. */
function depthOf(value: unknown, depth = 1): number {
  if (depth > DEEPEST_AUDIENCE || typeof value !== 'object' || value === null || !('of' in value)) return depth
  const parts: readonly unknown[] = Array.isArray(value.of) ? value.of : [value.of]
  return parts.reduce<number>((deepest, part) => Math.max(deepest, depthOf(part, depth + 1)), depth)
}
