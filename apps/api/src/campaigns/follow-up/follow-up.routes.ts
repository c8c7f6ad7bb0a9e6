import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { answerList } from '../../platform/answer-list.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { DetectableEffect, DetectableEffectQuestion } from './detectable-effect.schema.ts'
import { CampaignId, CampaignProgress } from './progress.schema.ts'
import { readDetectableEffect } from './read-detectable-effect.ts'
import { readProgress } from './read-progress.ts'
import { listReportedCompanies, readReport } from './read-report.ts'
import { CampaignReport, ReportCompaniesQuery, ReportedCompanyPage } from './report.schema.ts'
import { reportedCompanyColumns } from './report-columns.ts'

const tags = ['Campaigns']
const unknown = errorResponses('404 campaign.unknown')

export const followUpRoutes: FastifyPluginAsyncZod = async (app) => {
  const today = () => businessToday(app.database, app.clock)

  app.get(
    '/campaigns/:id/progress',
    {
      config: { permission: 'campaigns:read' },
      schema: {
        tags,
        summary: 'How a campaign goes',
        description:
          'A sales rep reads the figures of own companies; budget, goal and window are those of the campaign.',
        params: CampaignId,
        response: { 200: CampaignProgress, ...unknown },
      },
    },
    async (request) => readProgress(app.database, request.params.id, reachOf(request), await today()),
  )

  app.get(
    '/campaigns/:id/report',
    {
      config: { permission: 'reports:read' },
      schema: {
        tags,
        summary: 'What a campaign brought',
        description:
          'Contribution margin in the window, in the period before and a year earlier. With companies held out: the effect ' +
          'of the campaign, net of what its points cost, with its 95 % interval. Without them no effect is claimed.',
        params: CampaignId,
        response: { 200: CampaignReport, ...unknown },
      },
    },
    async ({ params }) => readReport(app.database, params.id, await today()),
  )

  app.get(
    '/campaigns/:id/report/companies',
    {
      config: { permission: 'reports:read' },
      schema: {
        tags,
        summary: 'The companies behind the report of a campaign',
        params: CampaignId,
        querystring: ReportCompaniesQuery,
        response: { 200: ReportedCompanyPage, ...unknown },
      },
    },
    async (request, reply) => {
      const day = await today()
      return answerList(request, reply, { name: 'campaign-companies.csv', columns: reportedCompanyColumns }, (query) =>
        listReportedCompanies(app.database, request.params.id, query, day),
      )
    },
  )

  app.post(
    '/campaigns/detectable-effect',
    {
      // Of any audience, margins too: a sales rep would learn other companies'.
      config: { permission: 'campaigns:write' },
      schema: {
        tags,
        summary: 'What effect a holdout could show',
        description: 'Computed from what the companies of the audience bought on the last days, and on those before.',
        body: DetectableEffectQuestion,
        response: { 200: DetectableEffect },
      },
    },
    async ({ body }) => readDetectableEffect(app.database, body, await today()),
  )
}
