import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ensureBrowserCookie } from '../../platform/browser-cookie.ts'
import { errorResponses } from '../../platform/problem.ts'
import { countAttempt } from '../throttle/index.ts'
import { acceptInvitation, prepareAcceptance, readInvitation } from './accept-invitation.ts'
import { prepareReset, requestPasswordReset, resetPassword } from './reset-password.ts'
import { passwordErrors } from './staff-sign-in.errors.ts'
import {
  Invitation,
  InvitationAcceptance,
  InvitationToken,
  PasswordReset,
  PasswordResetRequest,
  TotpSetup,
} from './staff-sign-in.schema.ts'

const tags = ['Sign-in']
const config = { permission: 'public', isForOwnPages: true } as const

/** What the links of mails to staff lead to. */
export const staffLinkRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/sign-in/password-reset',
    {
      config,
      schema: {
        tags,
        summary: 'Ask for a new password',
        description:
          'Somebody of the staff gets a mail with a link that is good for an hour. The answer is always the same.',
        body: PasswordResetRequest,
        response: { 202: z.null(), ...errorResponses('429 sign_in.too_many_attempts') },
      },
    },
    async (request, reply) => {
      const { email } = request.body
      const browserToken = ensureBrowserCookie(request, reply)
      await app.inTransaction((tx) =>
        countAttempt(tx, app, { kind: 'password_reset', account: email, address: request.ip, browserToken }),
      )
      const occasion = { actor: { kind: 'anonymous', id: null, requestId: request.id } as const, now: app.clock.now() }
      // Beside the request: how long it takes would tell whether the address is known.
      app
        .inTransaction((tx) => requestPasswordReset(tx, app, email, occasion))
        .catch((error: unknown) => request.log.error({ err: error }, 'could not send a link for a new password'))
      return reply.code(202).send(null)
    },
  )

  app.post(
    '/sign-in/password-reset/confirmation',
    {
      config,
      schema: {
        tags,
        summary: 'Choose a new password',
        description: 'Ends all sessions. The next sign-in takes the authenticator app as before.',
        body: PasswordReset,
        response: { 204: z.null(), ...errorResponses('404 sign_in.link_over', ...passwordErrors, '503 service.busy') },
      },
    },
    async (request, reply) => {
      const { token, password } = request.body
      const occasion = { requestId: request.id, now: app.clock.now() }
      const passwordHash = await prepareReset(app.database, app, token, password)
      await app.inTransaction((tx) => resetPassword(tx, app, token, passwordHash, occasion))
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/invitations/:token',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: 'Whom an invitation is for',
        params: InvitationToken,
        response: { 200: Invitation, ...errorResponses('404 sign_in.link_over', '429 sign_in.too_many_attempts') },
      },
    },
    async (request) => {
      const attempt = { kind: 'invitation', account: '', address: request.ip, browserToken: undefined } as const
      await app.inTransaction((tx) => countAttempt(tx, app, attempt))
      const { email, name } = await readInvitation(app.database, app, request.params.token)
      return { kind: 'staff' as const, email, name }
    },
  )

  app.post(
    '/invitations/:token/acceptance',
    {
      config,
      schema: {
        tags,
        summary: 'Accept an invitation',
        description: 'The answer asks to set an authenticator app up; its first code goes to `POST /sign-in/totp`.',
        params: InvitationToken,
        body: InvitationAcceptance,
        response: {
          200: TotpSetup,
          ...errorResponses('404 sign_in.link_over', ...passwordErrors, '503 service.busy'),
        },
      },
    },
    async (request, reply) => {
      const { token } = request.params
      ensureBrowserCookie(request, reply)
      const occasion = { requestId: request.id, now: app.clock.now() }
      const passwordHash = await prepareAcceptance(app.database, app, token, request.body.password)
      return app.inTransaction((tx) => acceptInvitation(tx, app, token, passwordHash, occasion))
    },
  )
}
