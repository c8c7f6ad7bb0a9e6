import type { Tx } from '@stamkund/database'
import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { browserTokenOf } from '../../platform/browser-cookie.ts'
import { type Occasion, occasionOf } from '../../platform/occasion.ts'
import { errorResponses } from '../../platform/problem.ts'
import { staffOf } from '../../platform/reach.ts'
import { type Credentials, readCredentials } from '../staff/index.ts'
import { type AttemptKind, countAttempt, forgetAttempts, rememberBrowser } from '../throttle/index.ts'
import { answerChallenge } from './answer-challenge.ts'
import { changePassword, prepareChange } from './change-password.ts'
import { poseNewApp } from './pose-challenge.ts'
import { proveApp } from './prove-app.ts'
import { remakeRecoveryCodes } from './recovery-codes.ts'
import { noAuthenticator, notRight, passwordErrors, wrongCode } from './staff-sign-in.errors.ts'
import { NewAppConfirmation, PasswordChange, Proof, RecoveryCodes, TotpSetup } from './staff-sign-in.schema.ts'

const tags = ['Own account']
const config = { permission: 'own-account' } as const

export const ownCredentialsRoutes: FastifyPluginAsyncZod = async (app) => {
  app.post(
    '/me/staff/password',
    {
      config,
      schema: {
        tags,
        summary: 'Change my password',
        description: 'Signs me out of every other browser.',
        body: PasswordChange,
        response: {
          204: z.null(),
          ...errorResponses(
            '403 password.wrong',
            ...passwordErrors,
            '429 sign_in.too_many_attempts',
            '503 service.busy',
          ),
        },
      },
    },
    async (request, reply) => {
      const { sessionId } = staffOf(request)
      const { person, attempt } = await countOwn(request, 'password')
      const passwordHash = await prepareChange(app.database, person, request.body)
      await app.inTransaction(async (tx) => {
        await changePassword(tx, app, person, passwordHash, sessionId, await occasionOf(tx, request))
        await forgetAttempts(tx, app, attempt)
        await rememberBrowser(tx, app, person.email, attempt.browserToken)
      })
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/me/staff/totp',
    {
      config,
      schema: {
        tags,
        summary: 'Set another authenticator app up',
        description:
          'Takes a code of the app that I have, or a recovery code. The new one counts once its first code is confirmed.',
        body: Proof,
        response: { 200: TotpSetup, ...proofErrors },
      },
    },
    (request) => afterProof(request, request.body, (tx, person) => poseNewApp(tx, app, person, 'new_app')),
  )

  app.post(
    '/me/staff/totp/confirmation',
    {
      config,
      schema: {
        tags,
        summary: 'Confirm my new authenticator app',
        description: 'From now on its codes count, with new recovery codes.',
        body: NewAppConfirmation,
        response: {
          200: RecoveryCodes,
          ...errorResponses('403 sign_in.wrong_code', '403 sign_in.challenge_over', '429 sign_in.too_many_attempts'),
        },
      },
    },
    async (request) => {
      const { challenge, code } = request.body
      const { person, attempt } = await countOwn(request, 'totp')
      const answered = await app.inTransaction(async (tx) => {
        const occasion = await occasionOf(tx, request)
        const answer = { token: challenge, purpose: 'new_app', staffId: person.id, proof: { code } } as const
        const answered = await answerChallenge(tx, app, answer, occasion)
        if (answered.outcome === 'right') await forgetAttempts(tx, app, attempt)
        return answered
      })
      if (answered.outcome !== 'right') throw notRight(answered.outcome)
      return { recoveryCodes: answered.recoveryCodes ?? [] }
    },
  )

  app.post(
    '/me/staff/recovery-codes',
    {
      config,
      schema: {
        tags,
        summary: 'Make new recovery codes',
        description: 'In place of those that I have.',
        body: Proof,
        response: { 200: RecoveryCodes, ...proofErrors },
      },
    },
    (request) =>
      afterProof(request, request.body, async (tx, { id }, occasion) => ({
        recoveryCodes: await remakeRecoveryCodes(tx, id, occasion),
      })),
  )

  async function countOwn(request: FastifyRequest, kind: AttemptKind) {
    const person = await readCredentials(app.database, staffOf(request).id)
    const attempt = { kind, account: person.email, address: request.ip, browserToken: browserTokenOf(request) }
    await app.inTransaction((tx) => countAttempt(tx, app, attempt))
    return { person, attempt }
  }

  /** Does something for who has proved that they hold the app. A wrong proof is committed, so that it is noted. */
  async function afterProof<Result>(
    request: FastifyRequest,
    proof: Proof,
    work: (tx: Tx, person: Credentials, occasion: Occasion) => Promise<Result>,
  ): Promise<Result> {
    const { person, attempt } = await countOwn(request, 'totp')
    if (person.totpSecret === null) throw noAuthenticator()
    const done = await app.inTransaction(async (tx) => {
      const occasion = await occasionOf(tx, request)
      if (!(await proveApp(tx, app, person, proof, occasion))) return undefined
      await forgetAttempts(tx, app, attempt)
      return { result: await work(tx, person, occasion) }
    })
    if (!done) throw wrongCode()
    return done.result
  }
}

const proofErrors = errorResponses('403 sign_in.wrong_code', '409 authenticator.none', '429 sign_in.too_many_attempts')
