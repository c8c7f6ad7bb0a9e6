import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { businessToday } from '../../platform/club-settings/index.ts'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { NumberKey, readCursor, toPage } from '../../platform/page.ts'
import { errorResponses } from '../../platform/problem.ts'
import { createPolicy } from './create-policy.ts'
import { unknownPolicy } from './policy.errors.ts'
import { findPolicy, readPolicies } from './policy.queries.ts'
import { NewPolicy, Policy, PolicyDay, PolicyId, PolicyPage, PolicyQuery, toPolicy, toTerms } from './policy.schema.ts'
import { policyInForce } from './policy-in-force.ts'

const tags = ['Earning policy']

export const policyRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/policies',
    {
      config: { permission: 'policies:read' },
      schema: {
        tags,
        summary: 'List the versions of the earning policy, newest first',
        querystring: PolicyQuery,
        response: { 200: PolicyPage },
      },
    },
    async ({ query: { limit, cursor } }) => {
      const before = Number(readCursor(cursor, NumberKey)?.[0] ?? Number.POSITIVE_INFINITY)
      const versions = await readPolicies(app.database)
      const newestFirst = versions.filter(({ number }) => number < Number(before)).sort((a, b) => b.number - a.number)
      const { items, nextCursor } = toPage(newestFirst, limit, ({ number }) => [String(number)])
      return { items: items.map(toPolicy), nextCursor }
    },
  )

  app.get(
    '/policies/current',
    {
      config: { permission: 'policies:read' },
      schema: {
        tags,
        summary: 'Read the policy in force on a day',
        querystring: PolicyDay,
        response: { 200: Policy, ...errorResponses('409 policy.none_in_force') },
      },
    },
    async ({ query }) => {
      const on = query.on ?? (await businessToday(app.database, app.clock))
      return toPolicy(policyInForce(await readPolicies(app.database), on))
    },
  )

  app.get(
    '/policies/:id',
    {
      config: { permission: 'policies:read' },
      schema: {
        tags,
        summary: 'Read one version of the policy',
        params: PolicyId,
        response: { 200: Policy, ...errorResponses('404 policy.unknown') },
      },
    },
    async ({ params }) => {
      const policy = await findPolicy(app.database, params.id)
      if (policy === undefined) throw unknownPolicy()
      return toPolicy(policy)
    },
  )

  app.post(
    '/policies',
    {
      config: { permission: 'policies:write', isIdempotent: true },
      schema: {
        tags,
        summary: 'Make a new version of the policy',
        description:
          'A version is never changed; the next one replaces it from its `validFrom` on, which may lie in the past. It ' +
          'applies to purchases that are recorded from now on and occurred on that day or later. Purchases that are ' +
          'recorded already keep their awards, and points that are given keep their dates. Of versions valid from the ' +
          'same day, the one made last is in force.',
        body: NewPolicy,
        response: { 201: Policy, ...errorResponses('422 policy.before_first') },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const { validFrom, terms } = request.body
        const occasion = await occasionOf(tx, request)
        const policy = await createPolicy(tx, { validFrom, terms: toTerms(terms) }, occasion)
        return { status: 201, body: toPolicy(policy) }
      }),
  )
}
