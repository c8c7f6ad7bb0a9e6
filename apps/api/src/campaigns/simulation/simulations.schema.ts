import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { BusinessDate, Decimal, Id, Points, Timestamp } from '../../platform/scalars.ts'
import { CampaignTerms } from '../campaigns/index.ts'
import { SimulationResult } from './result.schema.ts'
import { simulationStates } from './states.ts'

const question = {
  comparedWith: CampaignTerms.optional().meta({ description: 'A second draft, beside the first' }),
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
