import type { Db } from '@stamkund/database'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { StaffCaller } from '../../platform/app-types.ts'
import type { movingClock } from '../../platform/clock.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { DomainError } from '../../platform/errors.ts'
import { setEtag, versionToMatch } from '../../platform/etag.ts'
import { occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { staffOf } from '../../platform/reach.ts'
import { Id } from '../../platform/scalars.ts'
import { clearSessionCookie } from '../../platform/session-cookie.ts'
import { describeDevice, endSessions, listSessions } from '../sessions/index.ts'
import { countRecoveryCodes, editStaff, readStaff } from '../staff/index.ts'
import { forgetBrowsers } from '../throttle/index.ts'
import { OwnSessions, StaffAccount, StaffAccountChanges } from './own-account.schema.ts'

const tags = ['Own account']
const config = { permission: 'own-account' } as const

export const ownAccountRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/me/staff',
    {
      config,
      schema: { tags, summary: 'Who I am, and what I may do', response: { 200: StaffAccount } },
    },
    async (request, reply) => {
      const account = await readAccount(app.database, staffOf(request), app.clock)
      setEtag(reply, account.version)
      return account
    },
  )

  app.patch(
    '/me/staff',
    {
      config,
      schema: {
        tags,
        summary: 'Change my name or language',
        body: StaffAccountChanges,
        response: { 200: StaffAccount },
      },
    },
    async (request, reply) => {
      const caller = staffOf(request)
      const version = versionToMatch(request)
      const account = await app.inTransaction(async (tx) => {
        await editStaff(tx, caller.id, version, request.body, app.clock, await occasionOf(tx, request))
        return readAccount(tx, caller, app.clock)
      })
      setEtag(reply, account.version)
      return account
    },
  )

  app.get(
    '/me/staff/sessions',
    {
      config,
      schema: {
        tags,
        summary: 'Browsers that I am signed in with, the last used first',
        response: { 200: OwnSessions },
      },
    },
    async (request) => {
      const { id, sessionId } = staffOf(request)
      const sessions = await listSessions(app.database, { staffId: id }, app.clock.now())
      return {
        items: sessions.map(({ createdAt, lastSeenAt, device, ...session }) => ({
          ...session,
          device: describeDevice(device),
          createdAt: createdAt.toISOString(),
          lastSeenAt: lastSeenAt.toISOString(),
          isCurrent: session.id === sessionId,
        })),
      }
    },
  )

  app.delete(
    '/me/staff/sessions/:id',
    {
      config,
      schema: {
        tags,
        summary: 'Sign one of my browsers out',
        params: z.object({ id: Id }),
        response: { 204: z.null(), ...errorResponses('404 session.unknown') },
      },
    },
    async (request, reply) => {
      const only = request.params.id
      const { id, sessionId } = staffOf(request)
      const ended = await app.inTransaction(async (tx) =>
        endSessions(tx, { staffId: id }, { only }, await occasionOf(tx, request)),
      )
      if (ended === 0) throw unknownSession()
      if (only === sessionId) clearSessionCookie(reply)
      return reply.code(204).send(null)
    },
  )

  app.delete(
    '/me/staff/sessions',
    {
      config,
      schema: {
        tags,
        summary: 'Sign me out everywhere',
        description: 'Here too.',
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { id } = staffOf(request)
      await app.inTransaction(async (tx) => {
        const { email } = await readStaff(tx, id, app.clock)
        await forgetBrowsers(tx, app, email)
        await endSessions(tx, { staffId: id }, {}, await occasionOf(tx, request))
      })
      clearSessionCookie(reply)
      return reply.code(204).send(null)
    },
  )
}

async function readAccount(db: Db, { id, permissions }: StaffCaller, clock: Parameters<typeof movingClock>[0]) {
  const [person, recoveryCodesLeft, { name, timeZone, currency }] = await Promise.all([
    readStaff(db, id, clock),
    countRecoveryCodes(db, id),
    readClubSettings(db),
  ])
  return {
    ...person,
    permissions: [...permissions].sort(),
    recoveryCodesLeft,
    club: { name, timeZone, currency },
  } satisfies StaffAccount
}

function unknownSession(): DomainError {
  return new DomainError('session.unknown', 404, 'You have no session with this id; it may have ended.')
}
