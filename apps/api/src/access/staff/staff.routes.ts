import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { movingClock } from '../../platform/clock.ts'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { permissionsOf, staffRoles } from '../../platform/roles.ts'
import { Id } from '../../platform/scalars.ts'
import { editStaff } from './edit-staff.ts'
import { inviteAgain, inviteStaff } from './invite-staff.ts'
import { readStaff } from './read-staff.ts'
import { listStaff } from './staff.queries.ts'
import { NewStaff, Staff, StaffChanges, StaffFilter, StaffPage, StaffRoles } from './staff.schema.ts'

const tags = ['Staff']
const params = z.object({ id: Id })

export const staffRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/staff',
    {
      config: { permission: 'staff:read' },
      schema: { tags, summary: 'The staff, by name', querystring: StaffFilter, response: { 200: StaffPage } },
    },
    (request) => listStaff(app.database, request.query, movingClock(app.clock).now()),
  )

  app.get(
    '/staff-roles',
    {
      config: { permission: 'staff:read' },
      schema: { tags, summary: 'What each role of the staff may do', response: { 200: StaffRoles } },
    },
    async () => ({ items: staffRoles.map((role) => ({ role, permissions: [...permissionsOf.staff(role)].sort() })) }),
  )

  app.get(
    '/staff/:id',
    {
      config: { permission: 'staff:read' },
      schema: {
        tags,
        summary: 'One person of the staff',
        params,
        response: { 200: Staff, ...errorResponses('404 staff.unknown') },
      },
    },
    async (request, reply) => {
      const person = await readStaff(app.database, request.params.id, app.clock)
      setEtag(reply, person.version)
      return person
    },
  )

  app.post(
    '/staff',
    {
      config: { permission: 'staff:write' },
      schema: {
        tags,
        summary: 'Invite somebody into the staff',
        description:
          'They get a mail with a link that is good for a week, choose a password and set up an app for codes.',
        body: NewStaff,
        response: {
          201: Staff,
          ...errorResponses('409 staff.email_taken', '422 staff.unknown_sales_rep', '503 secrets.no_key'),
        },
      },
    },
    async (request, reply) => {
      const person = await app.inTransaction(async (tx) =>
        inviteStaff(tx, app, request.body, await occasionOf(tx, request)),
      )
      setEtag(reply, person.version)
      return reply.code(201).send(person)
    },
  )

  app.patch(
    '/staff/:id',
    {
      config: { permission: 'staff:write' },
      schema: {
        tags,
        summary: 'Change a role, a sales rep, or who may sign in',
        description: 'The last administrator who can sign in stays one.',
        params,
        body: StaffChanges,
        response: {
          200: Staff,
          ...errorResponses(
            '404 staff.unknown',
            '409 staff.erased',
            '409 staff.last_administrator',
            '422 staff.unknown_sales_rep',
          ),
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const version = versionToMatch(request)
      const person = await app.inTransaction(async (tx) =>
        editStaff(tx, id, version, request.body, app.clock, await occasionOf(tx, request)),
      )
      setEtag(reply, person.version)
      return person
    },
  )

  app.post(
    '/staff/:id/invitation',
    {
      config: { permission: 'staff:write' },
      schema: {
        tags,
        summary: 'Invite somebody again',
        description:
          'The link before it stops working. For somebody who has joined it is the way back in: accepting it sets up a new password and app.',
        params,
        response: {
          200: Staff,
          ...errorResponses('404 staff.unknown', '409 staff.deactivated', '503 secrets.no_key'),
        },
      },
    },
    (request) =>
      app.inTransaction(async (tx) => inviteAgain(tx, app, request.params.id, await occasionOf(tx, request))),
  )
}
