import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { browserTokenOf, ensureBrowserCookie } from '../../platform/browser-cookie.ts'
import { brandOf, readClubSettings } from '../../platform/club-settings/index.ts'
import { errorResponses } from '../../platform/problem.ts'
import { sessionTokenOf, setSessionCookie } from '../../platform/session-cookie.ts'
import { type Attempt, countAttempt, forgetAttempts } from '../throttle/index.ts'
import { followLink } from './follow-link.ts'
import { CODE_MINUTES, requestCode } from './request-code.ts'
import { linkOver, wrongCode } from './sign-in.errors.ts'
import {
  CodeRequest,
  CodeRequested,
  CodeVerification,
  FollowedLink,
  SignInOptions,
  SignInResult,
} from './sign-in.schema.ts'
import type { Browser, SignIn } from './sign-in-member.ts'
import { verifyCode } from './verify-code.ts'

const tags = ['Sign-in']
const config = { permission: 'public', isForOwnPages: true } as const

export const memberSignInRoutes: FastifyPluginAsyncZod = async (app) => {
  app.get(
    '/sign-in/options',
    {
      config: { permission: 'public' },
      schema: { tags, summary: 'What a page for signing in shows', response: { 200: SignInOptions } },
    },
    async () => {
      const settings = await readClubSettings(app.database)
      const { name, defaultLocale } = settings
      const { oidc, isDemo } = app.settings
      return {
        club: { name, brand: brandOf(settings), defaultLocale },
        oidc: oidc && { members: oidc.isForMembers, staff: oidc.isForStaff, label: oidc.label },
        isDemo,
      }
    },
  )

  app.post(
    '/sign-in/code',
    {
      config,
      schema: {
        tags,
        summary: 'Ask for a code to sign in with, by mail',
        description:
          'The answer is the same whether anybody has the address or nobody. The code is good for ten minutes and five ' +
          'tries, in the browser that asked (a cookie tells); one that came before is worth nothing any more. The mail ' +
          'has a link, too, which works in any browser.',
        body: CodeRequest,
        response: { 202: CodeRequested, ...errorResponses('429 sign_in.too_many_attempts', '503 secrets.no_key') },
      },
    },
    async (request, reply) => {
      const { email, locale = null } = request.body
      const browserToken = ensureBrowserCookie(request, reply)
      await app.inTransaction(async (tx) => {
        await countAttempt(tx, app, { kind: 'code_request', account: email, address: request.ip, browserToken })
        await requestCode(tx, app, { email, locale }, browserToken, request.id)
      })
      return reply.code(202).send({ validForMinutes: CODE_MINUTES })
    },
  )

  app.post(
    '/sign-in/code/verification',
    {
      config,
      schema: {
        tags,
        summary: 'Sign in with a code',
        description: 'Ends the session that the browser had.',
        body: CodeVerification,
        response: {
          200: SignInResult,
          ...errorResponses('403 sign_in.wrong_code', '429 sign_in.too_many_attempts', '503 secrets.no_key'),
        },
      },
    },
    async (request, reply) => {
      const attempt = attemptOf(request, 'code_verification', request.body.email)
      await app.inTransaction((tx) => countAttempt(tx, app, attempt))
      const signedIn = await app.inTransaction(async (tx) => {
        const signedIn = await verifyCode(tx, app, request.body, browserOf(request))
        if (signedIn) await forgetAttempts(tx, app, attempt)
        return signedIn
      })
      if (!signedIn) throw wrongCode()
      return answer(reply, signedIn)
    },
  )

  app.post(
    '/sign-in/link',
    {
      config,
      schema: {
        tags,
        summary: 'Sign in with a link from a mail',
        description:
          'The page that the link opens sends what stands after the #: a program that looks at the links of mails does ' +
          'not use them up. Ends the session that the browser had.',
        body: FollowedLink,
        response: {
          200: SignInResult,
          ...errorResponses('404 sign_in.link_over', '429 sign_in.too_many_attempts', '503 secrets.no_key'),
        },
      },
    },
    async (request, reply) => {
      const browser = { ...browserOf(request), token: ensureBrowserCookie(request, reply) }
      const place = { secrets: app.secrets, clock: app.clock, isDemo: app.settings.isDemo }
      await app.inTransaction((tx) => countAttempt(tx, app, attemptOf(request, 'link', '')))
      const signedIn = await app.inTransaction((tx) => followLink(tx, place, request.body.token, browser))
      if (!signedIn) throw linkOver()
      return answer(reply, signedIn)
    },
  )
}

function attemptOf(request: FastifyRequest, kind: Attempt['kind'], account: string): Attempt {
  return { kind, account, address: request.ip, browserToken: browserTokenOf(request) }
}

/** The browser that a request comes from. */
export function browserOf(request: FastifyRequest): Browser {
  return {
    token: browserTokenOf(request),
    device: request.headers['user-agent'] ?? '',
    formerToken: sessionTokenOf(request),
    requestId: request.id,
  }
}

function answer(reply: FastifyReply, { session, result }: SignIn): SignInResult {
  setSessionCookie(reply, session.token, session.expiresAt)
  return result
}
