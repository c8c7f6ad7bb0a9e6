import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { countAudience } from './count-audience.ts'
import {
  AudienceCount,
  AudienceCountQuestion,
  Calendar,
  CalendarQuery,
  CampaignTemplates,
  CompanyList,
  NewCompanyList,
  Readiness,
} from './planning.schema.ts'
import { readCalendar } from './read-calendar.ts'
import { readCompanyList } from './read-company-list.ts'
import { readReadiness } from './read-readiness.ts'
import { readTemplates } from './templates.ts'

const tags = ['Campaigns']
const reading = { permission: 'campaigns:read' } as const
const writing = { permission: 'campaigns:write' } as const
const bodyLimit = 4 * 1024 * 1024

/** What helps to plan; nothing here changes anything. */
export const campaignPlanningRoutes: FastifyPluginAsyncZod = async (app) => {
  const today = () => businessToday(app.database, app.clock)

  app.get(
    '/campaigns/calendar',
    {
      config: reading,
      schema: {
        tags,
        summary: 'Campaigns between two days, and which of them meet',
        description: 'All but archived ones. Two meet unless their lists of companies or products prove otherwise.',
        querystring: CalendarQuery,
        response: { 200: Calendar },
      },
    },
    ({ query: { from, to } }) => readCalendar(app.database, from, to),
  )

  app.get(
    '/campaigns/templates',
    {
      config: writing,
      schema: {
        tags,
        summary: "Campaigns that everybody runs, filled from the club's own data",
        response: { 200: CampaignTemplates },
      },
    },
    async () => ({ items: await readTemplates(app.database, await today()) }),
  )

  app.post(
    '/campaigns/audience-count',
    {
      config: writing,
      bodyLimit,
      schema: {
        tags,
        summary: 'How many companies an audience is today, with some of them',
        body: AudienceCountQuestion,
        response: { 200: AudienceCount, ...errorResponses('422 campaign.invalid_terms') },
      },
    },
    async ({ body: { audience } }) => countAudience(app.database, audience, await today()),
  )

  app.post(
    '/campaigns/company-list',
    {
      config: writing,
      bodyLimit,
      schema: {
        tags,
        summary: 'Find the companies of a list of numbers',
        description: 'Also by numbers that they had before. What is no number of any company is named.',
        body: NewCompanyList,
        response: {
          200: CompanyList,
          ...errorResponses('422 campaign.company_list_unreadable', '422 campaign.company_list_too_long'),
        },
      },
    },
    ({ body: { text } }) => readCompanyList(app.database, text),
  )

  app.get(
    '/campaigns/:id/readiness',
    {
      config: reading,
      schema: {
        tags,
        summary: 'What keeps a campaign from being launched, and what to think of first',
        params: z.object({ id: Id }),
        response: { 200: Readiness, ...errorResponses('404 campaign.unknown') },
      },
    },
    async ({ params: { id } }) => readReadiness(app.database, id, await today()),
  )
}
