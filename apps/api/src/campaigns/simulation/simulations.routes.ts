import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { answerList } from '../../platform/answer-list.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { readCampaign } from '../campaigns/index.ts'
import { cancelSimulation } from './cancel-simulation.ts'
import { listSimulations, readSimulation } from './read-simulations.ts'
import { type Question, requestSimulation } from './request-simulation.ts'
import { runAtOnce } from './run-simulation.job.ts'
import { listSimulatedCompanies, simulatedCompanyColumns } from './simulated-companies.ts'
import {
  CampaignSimulationRequest,
  SimulatedCompanyPage,
  SimulatedCompanyQuery,
  Simulation,
  SimulationId,
  SimulationPage,
  SimulationQuery,
  SimulationRequest,
} from './simulations.schema.ts'

const tags = ['Campaigns']

const description =
  'Replays the purchases of a past period in the order of their days with the engine that awards points, beside the ' +
  'campaigns that ran then. A draft shorter than the period is repeated over it, each time anew. It runs as a job: ask for ' +
  'it until its `state` is neither `queued` nor `running`; in a small club the first answer has the result. Asking again ' +
  'stops what the same person asked for of the same draft before. It shows what the draft would have cost, not how buyers ' +
  'will react.'

/** Room for lists of ten thousand. */
const bodyLimit = 8 * 1024 * 1024

const refusals = errorResponses(
  '404 campaign.unknown',
  '404 policy.unknown',
  '422 simulation.period_invalid',
  '422 simulation.no_purchases',
  '422 simulation.is_about_purchases',
  '422 campaign.invalid_terms',
)

export const simulationRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/simulations',
    {
      config: { permission: 'campaigns:write' },
      bodyLimit,
      schema: {
        tags,
        summary: 'Simulate terms that are not saved yet',
        description,
        body: SimulationRequest,
        response: { 202: Simulation, ...refusals },
      },
    },
    async (request, reply) => ask(app, request, reply, request.body),
  )

  app.post(
    '/campaigns/:id/simulations',
    {
      config: { permission: 'campaigns:write' },
      bodyLimit,
      schema: {
        tags,
        summary: 'Simulate a campaign',
        description,
        params: SimulationId,
        body: CampaignSimulationRequest,
        response: { 202: Simulation, ...refusals },
      },
    },
    async (request, reply) => {
      const { id, terms } = await readCampaign(app.database, request.params.id)
      return ask(app, request, reply, { ...request.body, terms, campaignId: id })
    },
  )

  app.get(
    '/campaigns/:id/simulations',
    {
      config: { permission: 'reports:read' },
      schema: {
        tags,
        summary: 'Simulations of a campaign, newest first',
        params: SimulationId,
        querystring: SimulationQuery,
        response: { 200: SimulationPage, ...errorResponses('404 campaign.unknown') },
      },
    },
    async ({ params, query }) => {
      const { id } = await readCampaign(app.database, params.id)
      return listSimulations(app.database, id, query)
    },
  )

  app.get(
    '/simulations/:id',
    {
      config: { permission: 'reports:read' },
      schema: {
        tags,
        summary: 'How far a simulation has come, and what it shows',
        params: SimulationId,
        response: { 200: Simulation, ...errorResponses('404 simulation.unknown') },
      },
    },
    ({ params }) => readSimulation(app.database, params.id),
  )

  app.get(
    '/simulations/:id/companies',
    {
      config: { permission: 'reports:read' },
      schema: {
        tags,
        summary: 'The companies that a simulation names',
        description: 'Those with most points, and those nearest to something more; none until it is finished.',
        params: SimulationId,
        querystring: SimulatedCompanyQuery,
        response: { 200: SimulatedCompanyPage, ...errorResponses('404 simulation.unknown') },
      },
    },
    async (request, reply) =>
      answerList(request, reply, { name: 'simulated-companies.csv', columns: simulatedCompanyColumns }, (query) =>
        listSimulatedCompanies(app.database, request.params.id, query),
      ),
  )

  app.post(
    '/simulations/:id/cancellation',
    {
      config: { permission: 'campaigns:write' },
      schema: {
        tags,
        summary: 'Stop a simulation',
        params: SimulationId,
        response: { 200: Simulation, ...errorResponses('404 simulation.unknown', '409 simulation.has_ended') },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => {
        await cancelSimulation(tx, request.params.id, await occasionOf(tx, request))
        return readSimulation(tx, request.params.id)
      }),
  )
}

/** Where there is little to replay, it is done by the time of the answer. */
async function ask(app: FastifyInstance, request: FastifyRequest, reply: FastifyReply, question: Question) {
  const { id, isSmall } = await app.inTransaction(async (tx) =>
    requestSimulation(tx, question, await occasionOf(tx, request)),
  )
  if (isSmall) await runAtOnce(id, app)
  return reply
    .code(202)
    .header('location', `/api/v1/simulations/${id}`)
    .send(await readSimulation(app.database, id))
}
