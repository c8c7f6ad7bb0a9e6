import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { reachOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { reachableCompany } from '../company-overviews/index.ts'
import { eraseNote } from './erase-note.ts'
import { readTimeline } from './read-timeline.ts'
import { NewNote, TimelineItem, TimelinePage, TimelineQuery } from './timeline.schema.ts'
import { writeNote } from './write-note.ts'

const tags = ['Companies']
const writing = { permission: 'notes:write' } as const

export const timelineRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/companies/:id/timeline',
    {
      config: { permission: 'companies:read' },
      schema: {
        tags,
        summary: 'Read what happened with a company, newest first',
        description:
          'Purchases, returns, points, redemptions, sign-ins and notes, of the company and of those merged into it. ' +
          'Purchases stand on the day of their invoice, whenever they were recorded.',
        params: z.object({ id: Id }),
        querystring: TimelineQuery,
        response: { 200: TimelinePage, ...errorResponses('404 company.unknown', '400 page.invalid_cursor') },
      },
    },
    async (request) => {
      const companyId = await reachableCompany(app.database, request.params.id, reachOf(request))
      return readTimeline(app.database, companyId, request.query)
    },
  )

  app.post(
    '/companies/:id/notes',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Note something about a company',
        description: 'It appears in the timeline. Staff see it, members never.',
        params: z.object({ id: Id }),
        body: NewNote,
        response: { 201: TimelineItem, ...errorResponses('404 company.unknown') },
      },
    },
    async (request, reply) => {
      const note = await app.inTransaction(async (tx) => {
        const companyId = await reachableCompany(tx, request.params.id, reachOf(request))
        return writeNote(tx, companyId, request.body, await occasionOf(tx, request))
      })
      return reply.code(201).send(note)
    },
  )

  app.delete(
    '/companies/:id/notes/:noteId',
    {
      config: writing,
      schema: {
        tags,
        summary: 'Erase the text of a note',
        description: 'That there was one, when and by whom, stays. Repeating it changes nothing.',
        params: z.object({ id: Id, noteId: Id }),
        response: { 204: z.null(), ...errorResponses('404 company.unknown', '404 company_note.unknown') },
      },
    },
    async (request, reply) => {
      const { id, noteId } = request.params
      await app.inTransaction(async (tx) => {
        const companyId = await reachableCompany(tx, id, reachOf(request))
        await eraseNote(tx, companyId, noteId, await occasionOf(tx, request))
      })
      return reply.code(204).send(null)
    },
  )
}
