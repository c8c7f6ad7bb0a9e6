import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { browserTokenOf, ensureBrowserCookie } from '../../platform/browser-cookie.ts'
import { movingClock } from '../../platform/clock.ts'
import { errorResponses } from '../../platform/problem.ts'
import { sessionTokenOf, setSessionCookie } from '../../platform/session-cookie.ts'
import { type SignedIn, startSession } from '../sessions/index.ts'
import { noteStaffSignIn } from '../staff/index.ts'
import { type Attempt, countAttempt, forgetAttempts, rememberBrowser } from '../throttle/index.ts'
import { answerChallenge } from './answer-challenge.ts'
import { findStaffOfChallenge } from './challenge.queries.ts'
import { hashOfChallenge } from './pose-challenge.ts'
import { goOnAfterPassword, tryPassword } from './prove-password.ts'
import { challengeOver, notRight, wrongPassword } from './staff-sign-in.errors.ts'
import { NextStep, PasswordSignIn, StaffSignedIn, TotpSignIn } from './staff-sign-in.schema.ts'

const tags = ['Sign-in']
const config = { permission: 'public', isForOwnPages: true } as const

export const staffSignInRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/sign-in/password',
    {
      config,
      schema: {
        tags,
        summary: 'Sign in as staff: address and password',
        description: 'The answer asks for a code of the authenticator app, or to set one up.',
        body: PasswordSignIn,
        response: {
          200: NextStep,
          ...errorResponses('403 sign_in.wrong_password', '429 sign_in.too_many_attempts', '503 service.busy'),
        },
      },
    },
    async (request, reply) => {
      const { email, password } = request.body
      const browserToken = ensureBrowserCookie(request, reply)
      const attempt: Attempt = { kind: 'password', account: email, address: request.ip, browserToken }
      const occasion = { actor: { kind: 'anonymous', id: null, requestId: request.id } as const, now: app.clock.now() }
      await app.inTransaction((tx) => countAttempt(tx, app, attempt))
      const tried = await tryPassword(app.database, email, password)
      const next = await app.inTransaction(async (tx) => {
        const next = await goOnAfterPassword(tx, app, tried, occasion)
        if (next) await forgetAttempts(tx, app, attempt)
        return next
      })
      if (!next) throw wrongPassword()
      return next
    },
  )

  app.post(
    '/sign-in/totp',
    {
      config,
      schema: {
        tags,
        summary: 'Sign in as staff: the code of the app',
        description: 'Or a recovery code. The first code of an app that was set up comes back with ten recovery codes.',
        body: TotpSignIn,
        response: {
          200: StaffSignedIn,
          ...errorResponses('403 sign_in.wrong_code', '403 sign_in.challenge_over', '429 sign_in.too_many_attempts'),
        },
      },
    },
    async (request, reply) => {
      const { challenge: token, ...proof } = request.body
      const asked = await findStaffOfChallenge(
        app.database,
        hashOfChallenge(token),
        'sign_in',
        movingClock(app.clock).now(),
      )
      if (!asked) throw challengeOver()
      const browserToken = browserTokenOf(request)
      const attempt: Attempt = { kind: 'totp', account: asked.email, address: request.ip, browserToken }
      const occasion = { actor: { kind: 'staff', id: asked.id, requestId: request.id } as const, now: app.clock.now() }
      await app.inTransaction((tx) => countAttempt(tx, app, attempt))
      const answered = await app.inTransaction(async (tx) => {
        const answer = { token, purpose: 'sign_in', staffId: asked.id, proof } as const
        const answered = await answerChallenge(tx, app, answer, occasion)
        if (answered.outcome !== 'right') return answered
        await forgetAttempts(tx, app, attempt)
        await rememberBrowser(tx, app, asked.email, browserToken)
        await noteStaffSignIn(tx, asked.id, occasion.now)
        const session = await startSession(tx, signedIn(request, asked.id), occasion.now)
        return { ...answered, session }
      })
      if (answered.outcome !== 'right') throw notRight(answered.outcome)
      const { session, recoveryCodes } = answered
      setSessionCookie(reply, session.token, session.expiresAt)
      return { kind: 'staff' as const, next: 'done' as const, ...(recoveryCodes && { recoveryCodes }) }
    },
  )
}

function signedIn(request: FastifyRequest, staffId: string): SignedIn {
  return {
    person: { staffId },
    by: 'password',
    device: request.headers['user-agent'] ?? '',
    formerToken: sessionTokenOf(request),
    requestId: request.id,
  }
}
