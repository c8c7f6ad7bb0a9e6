import { z } from 'zod'
import { CompanyClass } from '../../customers/segments/index.ts'
import { BusinessDate, Currency, Decimal, Id } from '../../platform/scalars.ts'
import { QualifyingBasis, QualifyingPeriod, TierReason, TierTexts } from './tiers.schema.ts'

const ShownTier = z.object({ id: Id, texts: TierTexts, threshold: Decimal, multiplierHundredths: z.int() })

const classes = {
  salesClass: CompanyClass.nullable().meta({ description: 'By net sales of twelve months; null: none' }),
  marginClass: CompanyClass.nullable().meta({ description: 'By contribution margin of twelve months; null: none' }),
  validFrom: BusinessDate,
}

export const CompanyStanding = z.object({
  companyId: Id.meta({ description: 'The company that goes on' }),
  basis: QualifyingBasis,
  period: QualifyingPeriod,
  currency: Currency.nullable().meta({ description: 'Of amounts; null: points, or nothing was bought' }),
  qualifying: Decimal.meta({ description: 'What counts today; points come as a decimal, too' }),
  tier: ShownTier.nullable(),
  heldUntil: BusinessDate.nullable().meta({ description: 'The last day of its period' }),
  ahead: Decimal.meta({ description: 'What will count on the day after the period, if nothing more is bought' }),
  missingToKeep: Decimal.nullable().meta({ description: 'What must be added to keep the tier; null: nothing' }),
  fallsOn: BusinessDate.nullable().meta({
    description: 'The day on which the tier is lost, after the grace, if nothing more is bought; null: it is kept',
  }),
  next: z
    .object({ tier: ShownTier, missing: Decimal })
    .nullable()
    .meta({ description: 'The tier above; null: there is none' }),
  tierHistory: z
    .array(
      z.object({
        validFrom: BusinessDate,
        tier: z.object({ id: Id, texts: TierTexts }).nullable(),
        heldUntil: BusinessDate.nullable(),
        reason: TierReason,
        basis: QualifyingBasis,
        qualifying: Decimal,
      }),
    )
    .meta({ description: 'Latest first' }),
  classes: z.object(classes).nullable().meta({ description: 'Null: it was never in one' }),
  classHistory: z.array(z.object(classes)).meta({ description: 'Latest first' }),
})

export type CompanyStanding = z.infer<typeof CompanyStanding>
