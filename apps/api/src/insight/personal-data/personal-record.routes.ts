import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { readStaff, Staff } from '../../access/staff/index.ts'
import { Member } from '../../customers/members/index.ts'
import { SalesRep } from '../../customers/sales-reps/index.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { eraseMember } from './erase-member.ts'
import { erasePersonOfSalesRep } from './erase-sales-rep.ts'
import { erasePersonOfStaff } from './erase-staff.ts'
import { NewErasure, PersonalRecord } from './personal-record.schema.ts'
import { readPersonalRecord } from './read-personal-record.ts'

const tags = ['Personal data']
const writing = { permission: 'personal-data:write' } as const
const params = z.object({ id: Id })

export const personalDataRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/members/:id/personal-data',
    {
      config: { permission: 'personal-data:read' },
      schema: {
        tags,
        summary: 'Everything that is kept about a person at a company',
        description:
          'Under all records of the person, whichever is asked for. At another company it is another member.',
        params,
        response: { 200: PersonalRecord, ...errorResponses('404 member.unknown') },
      },
    },
    ({ params: { id } }) => readPersonalRecord(app.database, id, app.clock.now()),
  )

  app.post(
    '/members/:id/erasure',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Erase a person at a company',
        description:
          'Names, e-mail address, phone, job title, what the audit log remembers of them and free texts about them go; ' +
          'ids and every number stay. A member who had not left leaves, for which their own wallet must be empty. The ' +
          'e-mail address is free for a new member. It cannot be undone; repeating it changes nothing.',
        params,
        body: NewErasure,
        response: {
          200: Member,
          ...errorResponses('404 member.unknown', '409 member.merged', '409 member.has_points'),
        },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => eraseMember(tx, request.params.id, request.body, await occasionOf(tx, request))),
  )

  app.post(
    '/sales-reps/:id/erasure',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Erase who a sales rep is',
        description:
          'Name, e-mail address, phone and what the audit log remembers of them go; the number, which can be given to ' +
          'somebody else, and its companies stay. Take the name out of the ERP first, or the next import brings it back.',
        params,
        body: NewErasure,
        response: { 200: SalesRep, ...errorResponses('404 sales_rep.unknown') },
      },
    },
    (request) =>
      app.inTransaction(async (tx) =>
        erasePersonOfSalesRep(tx, request.params.id, request.body, await occasionOf(tx, request)),
      ),
  )

  app.post(
    '/staff/:id/erasure',
    {
      config: { permission: 'staff:write' },
      schema: {
        tags,
        summary: 'Erase who somebody of the staff was',
        description:
          'Of somebody who was deactivated. Name, e-mail address, what they signed in with, what the audit log remembers of ' +
          'them and the words of their notes about companies go; what they did stays, under their id. It cannot be ' +
          'undone; repeating it changes nothing.',
        params,
        body: NewErasure,
        response: { 200: Staff, ...errorResponses('404 staff.unknown', '409 staff.not_deactivated') },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => {
        const { id } = request.params
        await erasePersonOfStaff(tx, id, request.body, await occasionOf(tx, request))
        return readStaff(tx, id, app.clock)
      }),
  )
}
