import { formatMoney, parseMoney } from '@stamkund/points-engine'
import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, Currency, Id, NonNegativeDecimal, Timestamp } from '../../platform/scalars.ts'
import type { PolicyVersion } from './policy.queries.ts'
import type { PolicyTerms } from './policy-terms.ts'

const MOST_CURRENCIES = 200
/** A month is never shorter. */
const FEWEST_DAYS_OF_A_MONTH = 28

const share = z.int().min(0).max(10_000)
const MultiplierHundredths = z.int().min(0).max(10_000).meta({ description: '150 is 1.5x', example: 100 })

const Rate = z.strictObject({
  currency: z
    .union([Currency, z.literal('*')])
    .meta({ description: '`*` stands for any other currency', example: '*' }),
  rateBasisPoints: z.int().min(0).max(10_000_000).meta({ description: '10000 is one point per unit', example: 10_000 }),
})

const Maturity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('immediate') }),
  z.strictObject({ kind: z.literal('days'), days: z.int().min(0).max(365) }),
  z.strictObject({ kind: z.literal('paid') }),
])

const wireTerms = {
  rates: z
    .array(Rate)
    .min(1)
    .max(MOST_CURRENCIES)
    .refine(namesNoCurrencyTwice, 'must name each currency once')
    .meta({ description: 'Points per unit of each currency. A purchase in a currency without a rate is rejected' }),
  bandMultipliersHundredths: z
    .strictObject({
      low: MultiplierHundredths,
      standard: MultiplierHundredths,
      raised: MultiplierHundredths,
      top: MultiplierHundredths,
      unknown: MultiplierHundredths,
    })
    .meta({ description: 'What each margin band multiplies the rate by' }),
  guardsBelowCost: z.boolean().meta({ description: 'A line sold below its cost earns nothing at all' }),
  marginShareBasisPoints: share
    .nullable()
    .meta({ description: 'What points may cost, as a share of the contribution margin of a line; null: no limit' }),
  costPerPoint: NonNegativeDecimal.refine((text) => Number(text) <= 100_000, 'must be at most 100000').meta({
    description: 'What a point costs the club, in its currency',
    example: '0.0100',
  }),
  maturity: Maturity.meta({
    description: 'When points can be spent: at once, days after the invoice, or when it is paid',
  }),
  expiryMonths: z.int().min(1).max(120).meta({ description: 'Points expire at the end of the month this long after' }),
  returnsBeyondBalance: z
    .enum(['debt', 'forgive'])
    .meta({ description: 'What a return does about points that are spent already' }),
  memberShareBasisPoints: share.meta({ description: 'The share that goes to the member who placed the purchase' }),
}

const exampleTerms = {
  rates: [{ currency: '*', rateBasisPoints: 10_000 }],
  bandMultipliersHundredths: { low: 50, standard: 100, raised: 200, top: 300, unknown: 100 },
  guardsBelowCost: true,
  marginShareBasisPoints: null,
  costPerPoint: '0.0100',
  maturity: { kind: 'immediate' as const },
  expiryMonths: 24,
  returnsBeyondBalance: 'debt' as const,
  memberShareBasisPoints: 0,
}

/** A policy's terms on the wire: as they are stored, but for the cost of a point, which is money. */
export const Terms = z
  .strictObject(wireTerms)
  .refine(maturesBeforeItExpires, {
    path: ['maturity', 'days'],
    message: 'points would expire before they can be spent',
  })
  .meta({ example: exampleTerms })

export type Terms = z.infer<typeof Terms>

export const NewPolicy = z
  .strictObject({ validFrom: BusinessDate, terms: Terms })
  .meta({ example: { validFrom: '2026-04-01', terms: exampleTerms } })

export const Policy = z.object({
  id: Id,
  number: z.int().meta({ description: 'Of versions valid from the same day, the highest is in force', example: 2 }),
  validFrom: BusinessDate,
  terms: Terms,
  createdAt: Timestamp,
  createdBy: Id.nullable(),
})

export type Policy = z.infer<typeof Policy>

export const PolicyPage = pageOf(Policy)
export const PolicyQuery = PageQuery
export const PolicyId = z.object({ id: Id })
export const PolicyDay = z.object({
  on: BusinessDate.optional().meta({ description: 'A day of purchase; today where it is left out' }),
})

export function toTerms({ costPerPoint, ...terms }: Terms): PolicyTerms {
  return { ...terms, costPerPointTenthousandths: Number(parseMoney(costPerPoint)) }
}

export function toPolicy({
  terms: { costPerPointTenthousandths, ...terms },
  createdAt,
  ...version
}: PolicyVersion): Policy {
  return {
    ...version,
    terms: {
      ...terms,
      rates: [...terms.rates],
      costPerPoint: formatMoney(BigInt(costPerPointTenthousandths)),
    },
    createdAt: createdAt.toISOString(),
  }
}

function namesNoCurrencyTwice(rates: readonly { readonly currency: string }[]): boolean {
  return new Set(rates.map(({ currency }) => currency)).size === rates.length
}

function maturesBeforeItExpires({ maturity, expiryMonths }: Pick<PolicyTerms, 'maturity' | 'expiryMonths'>): boolean {
  return maturity.kind !== 'days' || maturity.days <= expiryMonths * FEWEST_DAYS_OF_A_MONTH
}
