import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Config } from '../../platform/config.ts'
import { IdKey, PageQuery, readCursor, toPage } from '../../platform/page.ts'
import { errorResponses } from '../../platform/problem.ts'
import { Id } from '../../platform/scalars.ts'
import { mailsGoOut, unknownMail } from './mails.errors.ts'
import { SentMail, SentMailPage } from './mails.schema.ts'
import { listShownMails, readShownMail } from './shown-mails.queries.ts'

const tags = ['Mails']
const description = 'In a demo club without a mail server, which keeps its mails to be read here.'

/** What a demo club would have sent. */
export const mailRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/mails',
    {
      config: { permission: 'mails:read' },
      schema: {
        tags,
        summary: 'List the mails that were not sent out, newest first',
        description,
        querystring: PageQuery,
        response: { 200: SentMailPage, ...errorResponses('404 mail.not_shown') },
      },
    },
    async ({ query: { limit, cursor } }) => {
      assertShown(app.settings)
      const before = readCursor(cursor, IdKey)?.[0]
      return toPage(await listShownMails(app.database, before, limit + 1), limit, ({ id }) => [id])
    },
  )

  app.get(
    '/mails/:id',
    {
      config: { permission: 'mails:read' },
      schema: {
        tags,
        summary: 'Read a mail that was not sent out',
        description,
        params: z.object({ id: Id }),
        response: { 200: SentMail, ...errorResponses('404 mail.not_shown', '404 mail.unknown') },
      },
    },
    async ({ params: { id } }) => {
      assertShown(app.settings)
      const mail = await readShownMail(app.database, id)
      if (mail === undefined) throw unknownMail()
      return mail
    },
  )
}

function assertShown({ isDemo, smtpUrl }: Config): void {
  if (!isDemo || smtpUrl !== null) throw mailsGoOut()
}
