import { parse, serialize } from 'cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { ensureBrowserCookie } from '../../platform/browser-cookie.ts'
import { errorResponses } from '../../platform/problem.ts'
import { hostCookieName, sessionTokenOf, setSessionCookie } from '../../platform/session-cookie.ts'
import { noProvider } from './oidc.errors.ts'
import { OidcReturn, OidcStart } from './oidc.schema.ts'
import { ATTEMPT_SECONDS, openAttempt, sealAttempt } from './oidc-attempt.ts'
import { newChecks, openProvider } from './provider.ts'
import { type Browser, noteRefusal, signInAccount } from './sign-in-account.ts'

const tags = ['Sign-in']
const CALLBACK = '/api/v1/sign-in/oidc/callback'
const COOKIE = 'stamkund-oidc'
const homes = { staff: '/admin', member: '/' } as const
const signInPages = { staff: '/admin/sign-in', member: '/sign-in' } as const
const elsewhere = { 302: z.null().meta({ description: 'Where the browser goes' }) }

export const oidcRoutes: FastifyPluginAsyncZod = async (app) => {
  const { oidc, publicUrl } = app.settings
  const provider = oidc && openProvider(oidc)

  app.get(
    '/sign-in/oidc',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: 'Sign in with the identity provider',
        description: 'For a browser to go to. It comes back to `returnTo`, or to the page for signing in with `error`.',
        querystring: OidcStart,
        response: { ...elsewhere, ...errorResponses('404 sign_in.no_provider', '503 secrets.no_key') },
      },
    },
    async (request, reply) => {
      const { as, returnTo = homes[as] } = request.query
      if (!provider || !(as === 'staff' ? oidc.isForStaff : oidc.isForMembers)) throw noProvider()
      const checks = newChecks(as)
      try {
        const address = await provider.begin(`${publicUrl}${CALLBACK}`, checks)
        setAttemptCookie(reply, sealAttempt(app, { ...checks, as, returnTo }), ATTEMPT_SECONDS)
        return reply.redirect(address.href)
      } catch (error) {
        request.log.error({ err: error }, 'the identity provider cannot be reached')
        return turnAway(reply, as, 'unavailable')
      }
    },
  )

  app.get(
    '/sign-in/oidc/callback',
    {
      config: { permission: 'public' },
      schema: {
        tags,
        summary: 'Come back from the identity provider',
        description:
          'Its account is linked to the person with its verified address the first time, and says who it is from then on. ' +
          'Nobody is created. `error` is oidc_unknown, oidc_unverified, oidc_other_account, oidc_cancelled, ' +
          'oidc_expired, oidc_failed or oidc_unavailable.',
        querystring: OidcReturn,
        response: { ...elsewhere, ...errorResponses('404 sign_in.no_provider') },
      },
    },
    async (request, reply) => {
      if (!provider) throw noProvider()
      const attempt = openAttempt(app, parse(request.headers.cookie ?? '')[hostCookieName(app, COOKIE)] ?? '')
      setAttemptCookie(reply, '', 0)
      if (!attempt) return turnAway(reply, request.query.state?.startsWith('member-') ? 'member' : 'staff', 'expired')
      const { as, returnTo, ...checks } = attempt
      const returned = new URL(`${publicUrl}${CALLBACK}`)
      returned.search = request.url.split('?')[1] ?? ''
      const account = await provider
        .finish(returned, checks)
        .catch((error: unknown) => void request.log.warn({ err: error }, 'a sign-in with the identity provider failed'))
      const browser: Browser = { ...browserOf(request), token: ensureBrowserCookie(request, reply) }
      const came = account
        ? await app.inTransaction((tx) => signInAccount(tx, app, account, as, browser))
        : request.query.error === 'access_denied'
          ? 'cancelled'
          : 'failed'
      if (typeof came === 'string') {
        const occasion = { requestId: request.id, now: app.clock.now() }
        await app.inTransaction((tx) => noteRefusal(tx, as, came, occasion))
        return turnAway(reply, as, came)
      }
      setSessionCookie(reply, came.token, came.expiresAt)
      return reply.redirect(returnTo)
    },
  )
}

/** Lax: it has to come along when the provider sends the browser back. */
function setAttemptCookie(reply: FastifyReply, value: string, maxAge: number): void {
  const name = hostCookieName(reply.server, COOKIE)
  const secure = name.startsWith('__Host-')
  reply.header('set-cookie', serialize(name, value, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge }))
}

function turnAway(reply: FastifyReply, as: 'staff' | 'member', reason: string): FastifyReply {
  return reply.redirect(`${signInPages[as]}?error=oidc_${reason}`)
}

function browserOf(request: FastifyRequest): Omit<Browser, 'token'> {
  return {
    device: request.headers['user-agent'] ?? '',
    formerToken: sessionTokenOf(request),
    requestId: request.id,
  }
}
