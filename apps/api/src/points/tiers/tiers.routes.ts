import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readCompany, survivorOf } from '../../customers/companies/index.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { changeTierRules } from './change-tier-rules.ts'
import { changeTiers } from './change-tiers.ts'
import { evaluateOnDemand } from './evaluate-on-demand.ts'
import { readCompanyStanding } from './read-standing.ts'
import { readTierSet } from './read-tier-set.ts'
import { CompanyStanding } from './standing.schema.ts'
import { readTierRules } from './tier-rules.queries.ts'
import { NewTierRules, NewTiers, TierEvaluation, TierRules, Tiers } from './tiers.schema.ts'

const tags = ['Tiers']
const reading = { permission: 'tiers:read' } as const
const writing = { permission: 'tiers:write' } as const
const replacing = { ...writing, takesIfMatch: true } as const

export const tierRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/tiers',
    { config: reading, schema: { tags, summary: 'List the tiers, lowest first', response: { 200: Tiers } } },
    async (_, reply) => {
      const tiers = await readTierSet(app.database)
      setEtag(reply, tiers.version)
      return tiers
    },
  )

  app.put(
    '/tiers',
    {
      config: replacing,
      schema: {
        tags,
        summary: 'Replace the set of tiers',
        description:
          'Takes `If-Match` with the ETag that was read, `"0"` the first time. Companies keep what they have until they ' +
          'are evaluated next: in the night, when they buy something, or with `POST /tier-evaluations`. A multiplier ' +
          'applies to purchases of today and later. A tier that companies have can only be given up if `replacements` ' +
          'says what they get.',
        body: NewTiers,
        response: {
          200: Tiers,
          ...errorResponses('409 tier.held', '422 tier.unknown', '422 tier.replacement_gone'),
        },
      },
    },
    async (request, reply) => {
      const version = versionToMatch(request)
      const tiers = await app.inTransaction(async (tx) => {
        await changeTiers(tx, version, request.body, await occasionOf(tx, request))
        return readTierSet(tx)
      })
      setEtag(reply, tiers.version)
      return tiers
    },
  )

  app.get(
    '/tier-rules',
    {
      config: reading,
      schema: { tags, summary: 'Read by which companies rise and fall', response: { 200: TierRules } },
    },
    async (_, reply) => {
      const rules = await readTierRules(app.database)
      setEtag(reply, rules.version)
      return rules
    },
  )

  app.put(
    '/tier-rules',
    {
      config: replacing,
      schema: {
        tags,
        summary: 'Replace by which companies rise and fall',
        description:
          'Takes `If-Match` with the ETag that was read, `"0"` the first time. Companies keep what they have, and until ' +
          'when they hold it, until they are evaluated next.',
        body: NewTierRules,
        response: { 200: TierRules, ...errorResponses() },
      },
    },
    async (request, reply) => {
      const version = versionToMatch(request)
      const rules = await app.inTransaction(async (tx) => {
        await changeTierRules(tx, version, request.body, await occasionOf(tx, request))
        return readTierRules(tx)
      })
      setEtag(reply, rules.version)
      return rules
    },
  )

  app.post(
    '/tier-evaluations',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Evaluate all companies now',
        description:
          'What happens every night anyway. Nothing is dated back; the second time on a day changes nothing.',
        response: { 200: TierEvaluation },
      },
    },
    (request) => app.inTransaction(async (tx) => evaluateOnDemand(tx, await occasionOf(tx, request))),
  )

  app.get(
    '/companies/:id/standing',
    {
      config: reading,
      schema: {
        tags,
        summary: "Read a company's tier, what it takes to keep it and to rise, and its classes",
        description: 'A merged company answers with the one that it was merged into.',
        params: z.object({ id: Id }),
        response: { 200: CompanyStanding, ...errorResponses('404 company.unknown') },
      },
    },
    async (request) => {
      const { id } = request.params
      await readCompany(app.database, id, reachOf(request))
      const companyId = await survivorOf(app.database, id)
      return readCompanyStanding(app.database, companyId, await businessToday(app.database, app.clock))
    },
  )
}
