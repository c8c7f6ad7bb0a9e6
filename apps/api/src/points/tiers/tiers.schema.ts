import { parseMoney } from '@stamkund/points-engine'
import { z } from 'zod'
import { BusinessDate, Id, line, NonNegativeDecimal, paragraphs } from '../../platform/scalars.ts'

const MOST_TIERS = 20

export const QualifyingBasis = z.enum(['points', 'net_sales', 'contribution_margin']).meta({
  description:
    'What counts, by the date of the invoice: points that purchases earned and returns did not take back; net sales less ' +
    'returns; or what is left of them after costs, of the lines whose cost is known. Amounts are those in the currency ' +
    'of the club where the company buys in it, else in the one in which it buys most',
  example: 'points',
})

export type QualifyingBasis = z.infer<typeof QualifyingBasis>

export const QualifyingPeriod = z.enum(['rolling_12_months', 'calendar_year']).meta({
  description:
    'Over which period: the last twelve months, in which case a tier is held for twelve months from the day on which it ' +
    'is reached; or a calendar year, in which case it is held until the end of the next one',
  example: 'rolling_12_months',
})

export type QualifyingPeriod = z.infer<typeof QualifyingPeriod>

const TierText = z.strictObject({
  name: line(60).meta({ example: 'Gold' }),
  benefits: paragraphs(2000)
    .default('')
    .meta({ example: 'Your own contact\nFree freight', description: 'One per line' }),
})

export const TierTexts = z
  .strictObject({ en: TierText, sv: TierText.optional(), nb: TierText.optional() })
  .meta({ description: 'By language; whoever reads another one gets the English text' })

export type TierTexts = z.infer<typeof TierTexts>

const tierFields = {
  threshold: NonNegativeDecimal.meta({ description: 'What a company must reach: points, or money', example: '50000' }),
  multiplierHundredths: z
    .int()
    .min(100)
    .max(10_000)
    .meta({ description: '125 is 1.25x: a quarter of the base more. 100 gives nothing more', example: 125 }),
  texts: TierTexts,
}

export const Tier = z.object({
  id: Id,
  ...tierFields,
  companies: z.int().min(0).meta({ description: 'Who have it now', example: 42 }),
})

export type Tier = z.infer<typeof Tier>

export const Tiers = z.object({
  items: z.array(Tier).meta({ description: 'Lowest first' }),
  version: z.int().meta({ description: '0: the club has never had any' }),
})

const Replacement = z.strictObject({
  tierId: Id.meta({ description: 'A tier that is not among `tiers` any longer' }),
  by: Id.nullable().meta({ description: 'What its companies get, for the rest of its period; null: no tier' }),
})

export type Tiers = z.infer<typeof Tiers>

export const NewTiers = z
  .strictObject({
    tiers: z
      .array(
        z.strictObject({
          id: Id.optional().meta({ description: 'Of a tier that is there already; left out: a new one' }),
          ...tierFields,
        }),
      )
      .max(MOST_TIERS)
      .superRefine(riseFromTierToTier)
      .refine((tiers) => areDifferent(tiers.flatMap(({ id }) => id ?? [])), 'must name each tier once')
      .meta({ description: 'All of them, lowest first' }),
    replacements: z
      .array(Replacement)
      .max(MOST_TIERS)
      .default([])
      .refine((given) => areDifferent(given.map(({ tierId }) => tierId)), 'must name each tier once')
      .meta({ description: 'For each tier that is given up and that companies have' }),
  })
  .meta({
    example: {
      tiers: [
        {
          threshold: '10000',
          multiplierHundredths: 110,
          texts: {
            en: { name: 'Silver', benefits: 'Free freight' },
            sv: { name: 'Silver', benefits: 'Fri frakt' },
            nb: { name: 'Sølv', benefits: 'Fri frakt' },
          },
        },
      ],
    },
  })

export type NewTiers = z.infer<typeof NewTiers>

const ruleFields = {
  basis: QualifyingBasis,
  period: QualifyingPeriod,
  graceDays: z.int().min(0).max(180).meta({ description: 'How long a tier is kept after its period', example: 30 }),
  noticeDays: z.int().min(0).max(90).meta({
    description: 'How long before it loses its tier a company is told; 0: not at all',
    example: 30,
  }),
}

export const TierRules = z.object({
  ...ruleFields,
  version: z.int().meta({ description: '0: the club has never said anything' }),
  evaluatedOn: BusinessDate.nullable().meta({ description: 'The last day on which all companies were evaluated' }),
})

export const NewTierRules = z
  .strictObject(ruleFields)
  .meta({ example: { basis: 'points', period: 'rolling_12_months', graceDays: 30, noticeDays: 30 } })

export type NewTierRules = z.infer<typeof NewTierRules>

const count = z.int().min(0)

export const TierEvaluation = z.object({
  today: BusinessDate,
  companies: count.meta({ description: 'Who were looked at; none while the club has no tiers' }),
  risen: count,
  fallen: count,
  renewed: count.meta({ description: 'Whose tier is held for another period' }),
  told: count.meta({ description: 'Who were told that they are about to fall' }),
})

export type TierEvaluation = z.infer<typeof TierEvaluation>

export const TierReason = z.enum(['reached', 'renewed', 'fell', 'merged', 'tier_removed']).meta({
  description: '`merged`: a company that was merged into it had it',
})

export type TierReason = z.infer<typeof TierReason>

function riseFromTierToTier(tiers: readonly { readonly threshold: string }[], context: z.RefinementCtx): void {
  // What is no amount at all is a fault of its own.
  const amounts = tiers.map(({ threshold }) =>
    NonNegativeDecimal.safeParse(threshold).success ? parseMoney(threshold) : null,
  )
  for (const [index, amount] of amounts.entries()) {
    const before = amounts[index - 1] ?? null
    if (amount === null || before === null || before < amount) continue
    context.addIssue({
      code: 'custom',
      path: [index, 'threshold'],
      message: 'must be more than that of the tier before',
    })
  }
}

function areDifferent(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
