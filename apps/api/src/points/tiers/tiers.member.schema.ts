import { z } from 'zod'
import { BusinessDate, Currency, Decimal, Id } from '../../platform/scalars.ts'

const Share = z.int().min(0).max(100).nullable().meta({ description: 'In whole percent, rounded down', example: 62 })

const MemberTierLevel = z.object({
  id: Id,
  name: z.string().meta({ example: 'Gold' }),
  benefits: z.array(z.string()).meta({ example: ['Your own contact', 'Free freight'] }),
  multiplierHundredths: z.int().meta({ description: '125: a quarter of the base points more', example: 125 }),
  threshold: Decimal.nullable().meta({ description: 'What it takes; null where only shares are told' }),
})

export type MemberTierLevel = z.infer<typeof MemberTierLevel>

export const MemberTier = z.object({
  measure: z.enum(['points', 'net_sales', 'share']).meta({
    description: '`share`: what counts are terms of the club; no amounts are told',
  }),
  currency: Currency.nullable(),
  period: z.enum(['rolling_12_months', 'calendar_year']),
  tier: MemberTierLevel.nullable().meta({ description: 'What my company has; null: none' }),
  heldUntil: BusinessDate.nullable().meta({ description: 'The last day of its period' }),
  fallsOn: BusinessDate.nullable().meta({
    description: 'The day on which it is lost, after the grace, if nothing more is bought; null: it is kept',
  }),
  missingToKeep: Decimal.nullable(),
  keptShare: Share.meta({ description: 'How much of what it takes to keep the tier is there; null: no tier' }),
  qualifying: Decimal.nullable().meta({ description: 'What counts now' }),
  next: z
    .object({ tier: MemberTierLevel, missing: Decimal.nullable(), share: Share })
    .nullable()
    .meta({ description: 'The tier above; null: there is none' }),
  tiers: z.array(MemberTierLevel).meta({ description: 'All of them, lowest first; none: the club has no tiers' }),
})

export type MemberTier = z.infer<typeof MemberTier>
