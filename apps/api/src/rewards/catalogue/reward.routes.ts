import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { answerOnce } from '../../platform/idempotency/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { IdKey, PageQuery, readCursor, toPage } from '../../platform/page.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { archiveReward, unarchiveReward } from './archive-reward.ts'
import { listPicked } from './audience.queries.ts'
import { createReward } from './create-reward.ts'
import { editReward } from './edit-reward.ts'
import { pickCompanies } from './pick-companies.ts'
import { readReward } from './read-reward.ts'
import { listRewards } from './reward.queries.ts'
import {
  NewReward,
  PickedCompanies,
  RewardChanges,
  RewardCompanyPage,
  RewardFilter,
  RewardPage,
  StaffReward,
} from './reward.schema.ts'
import { toStaffReward } from './to-staff-reward.ts'

const tags = ['Rewards']
const reading = { permission: 'rewards:read' } as const
const writing = { permission: 'rewards:write' } as const
const params = z.object({ id: Id })

const faultsBetweenFields = [
  '422 reward.credit_missing',
  '422 reward.credit_of_other_kind',
  '422 reward.currency_missing',
  '422 reward.window_ends_before_it_begins',
] as const

export const rewardRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/rewards',
    {
      config: reading,
      schema: {
        tags,
        summary: 'List rewards in the order of the catalogue',
        querystring: RewardFilter,
        response: { 200: RewardPage },
      },
    },
    async ({ query }) => {
      const page = await listRewards(app.database, query)
      return { ...page, items: page.items.map(toStaffReward) }
    },
  )

  app.post(
    '/rewards',
    {
      config: { ...writing, isIdempotent: true },
      schema: {
        tags,
        summary: 'Add a reward',
        description: 'With the audience `companies` it is for nobody until companies are picked.',
        body: NewReward,
        response: {
          201: StaffReward,
          ...errorResponses(...faultsBetweenFields, '422 reward.stock_is_pool_of_codes'),
        },
      },
    },
    (request, reply) =>
      answerOnce(request, reply, async (tx) => {
        const reward = await createReward(tx, request.body, await occasionOf(tx, request))
        setEtag(reply, reward.version)
        return { status: 201, body: toStaffReward(reward) }
      }),
  )

  app.get(
    '/rewards/:id',
    {
      config: reading,
      schema: {
        tags,
        summary: 'Read a reward, archived or not',
        description: 'Its ETag stands for what an edit changes; the stock moves without it.',
        params,
        response: { 200: StaffReward, ...errorResponses('404 reward.unknown') },
      },
    },
    async (request, reply) => {
      const reward = await readReward(app.database, request.params.id)
      setEtag(reply, reward.version)
      return toStaffReward(reward)
    },
  )

  app.patch(
    '/rewards/:id',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Change a reward',
        description: 'Takes `If-Match` with the ETag that was read. What has been redeemed keeps its price.',
        params,
        body: RewardChanges,
        response: { 200: StaffReward, ...errorResponses('404 reward.unknown', ...faultsBetweenFields) },
      },
    },
    async (request, reply) => {
      const version = versionToMatch(request)
      const reward = await app.inTransaction(async (tx) =>
        editReward(tx, request.params.id, version, request.body, await occasionOf(tx, request)),
      )
      setEtag(reply, reward.version)
      return toStaffReward(reward)
    },
  )

  app.post(
    '/rewards/:id/archive',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Archive a reward',
        description: 'Nobody can redeem it any more; open redemptions of it go on.',
        params,
        response: { 200: StaffReward, ...errorResponses('404 reward.unknown') },
      },
    },
    async (request, reply) => {
      const reward = await app.inTransaction(async (tx) =>
        archiveReward(tx, request.params.id, await occasionOf(tx, request)),
      )
      setEtag(reply, reward.version)
      return toStaffReward(reward)
    },
  )

  app.delete(
    '/rewards/:id/archive',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Bring an archived reward back',
        params,
        response: { 200: StaffReward, ...errorResponses('404 reward.unknown') },
      },
    },
    async (request, reply) => {
      const reward = await app.inTransaction(async (tx) =>
        unarchiveReward(tx, request.params.id, await occasionOf(tx, request)),
      )
      setEtag(reply, reward.version)
      return toStaffReward(reward)
    },
  )

  app.get(
    '/rewards/:id/companies',
    {
      config: reading,
      schema: {
        tags,
        summary: 'List the companies that were picked for a reward',
        description: 'They count while its audience is `companies`.',
        params,
        querystring: PageQuery,
        response: { 200: RewardCompanyPage, ...errorResponses('404 reward.unknown') },
      },
    },
    async (request) => {
      const { id } = request.params
      const { cursor, limit } = request.query
      await readReward(app.database, id)
      const [after] = readCursor(cursor, IdKey) ?? []
      const rows = await listPicked(app.database, id, after, limit + 1, reachOf(request))
      return toPage(rows, limit, (company) => [company.id])
    },
  )

  app.put(
    '/rewards/:id/companies',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Make a reward one for these companies only',
        description: 'Replaces the companies that were picked before; an empty list is nobody. Undone by PATCH.',
        params,
        body: PickedCompanies,
        response: { 200: StaffReward, ...errorResponses('404 reward.unknown', '422 reward.unknown_company') },
      },
    },
    async (request, reply) => {
      const reward = await app.inTransaction(async (tx) =>
        pickCompanies(tx, request.params.id, request.body.companyIds, await occasionOf(tx, request)),
      )
      setEtag(reply, reward.version)
      return toStaffReward(reward)
    },
  )
}
