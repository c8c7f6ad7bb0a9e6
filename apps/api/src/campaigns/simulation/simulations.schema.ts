import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, CompanyNo, Decimal, Id, Points, Timestamp } from '../../platform/scalars.ts'
import { CampaignTerms } from '../campaigns/index.ts'
import { SimulationResult } from './result.schema.ts'
import { simulationStates } from './states.ts'

const question = {
  comparedWith: CampaignTerms.optional().meta({ description: 'A second draft, beside the first' }),
  comparedCampaignId: Id.optional().meta({
    description:
      'The campaign that the second draft is of, as that of the first; without `comparedWith` its terms as they are saved. ' +
      'What either campaign has published is left out for both',
  }),
  from: BusinessDate.optional().meta({ description: 'Left out: the last twelve whole months' }),
  to: BusinessDate.optional(),
  policyId: Id.optional().meta({ description: 'A version of the policy for all days; left out: that of each day' }),
}

export const CampaignSimulationRequest = z
  .strictObject(question)
  .meta({ example: { from: '2025-11-01', to: '2026-10-31' } })

export const SimulationRequest = z
  .strictObject({
    terms: CampaignTerms,
    campaignId: Id.optional().meta({
      description: 'The campaign that the terms are a draft of: what it has published already is left out',
    }),
    ...question,
  })
  .meta({
    example: {
      terms: {
        window: { from: '2026-02-01', to: '2026-03-31' },
        audience: { kind: 'all' },
        lines: { categories: ['Fasteners'] },
        effect: { kind: 'multiplier', multiplierHundredths: 200 },
        exclusiveGroup: null,
        priority: 0,
      },
      from: '2025-11-01',
      to: '2026-10-31',
    },
  })

export type SimulationRequest = z.infer<typeof SimulationRequest>

const summary = {
  id: Id,
  campaignId: Id.nullable(),
  from: BusinessDate,
  to: BusinessDate,
  state: z.enum(simulationStates),
  progressPercent: z.int().min(0).max(100),
  failure: z.object({ code: z.string(), message: z.string() }).nullable(),
  createdAt: Timestamp,
  startedAt: Timestamp.nullable(),
  finishedAt: Timestamp.nullable(),
}

export const Simulation = z.object({
  ...summary,
  terms: CampaignTerms,
  comparedWith: CampaignTerms.nullable(),
  comparedCampaignId: Id.nullable(),
  policyId: Id.nullable().meta({ description: 'The version of the policy for all days; null: that of each day' }),
  result: SimulationResult.nullable().meta({
    description: 'Null until it is finished. It shows what the draft would have cost, not how buyers will react',
  }),
})

export type Simulation = z.infer<typeof Simulation>

export const SimulationSummary = z.object({
  ...summary,
  points: Points.nullable().meta({ description: 'Of the draft; null until it is finished' }),
  cost: Decimal.nullable(),
})

export type SimulationSummary = z.infer<typeof SimulationSummary>

export const SimulationPage = pageOf(SimulationSummary)
export const SimulationQuery = PageQuery
export const SimulationId = z.object({ id: Id })

export const SimulatedCompany = z.object({
  draft: z.enum(['draft', 'compared_with']).meta({ description: 'Of which of the two drafts' }),
  reason: z.enum(['most_points', 'ladder_step', 'minimum_amount']).meta({
    description: 'Among those with most points; or among those nearest to their next step or the least amount',
  }),
  companyId: Id,
  companyNo: CompanyNo,
  name: z.string(),
  bought: Decimal.meta({ description: 'Of what the draft rewards, or would have' }),
  points: Points.nullable().meta({ description: 'Null: it is here for what it missed' }),
  wanted: Decimal.nullable().meta({ description: 'The next step, or the least amount; null: it missed nothing' }),
  missing: Decimal.nullable(),
  occurredIn: BusinessDate.nullable().meta({ description: 'First day of the window, or day of the purchase' }),
})

export type SimulatedCompany = z.infer<typeof SimulatedCompany>

export const SimulatedCompanyPage = pageOf(SimulatedCompany)

export const SimulatedCompanyQuery = PageQuery.extend({
  format: z.enum(['json', 'csv']).default('json').meta({ description: '`csv`: all of them as a file' }),
})
