import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'

/** Somebody with an account at the provider. */
export interface ProviderAccount {
  readonly subject: string
  readonly email?: string
  readonly isVerified?: boolean
}

export interface IdentityProvider {
  readonly issuer: string
  /** Who is at the keyboard from now on; null: they refuse. */
  account: ProviderAccount | null
  close(): Promise<void>
}

const LIVING = ['AccessToken', 'AuthorizationCode', 'Grant', 'IdToken', 'Interaction', 'Session']

export const CLIENT = { clientId: 'stamkund', clientSecret: 'a-secret-of-the-club-and-the-provider' }

/** A real OpenID provider on this machine, at which people sign in without being asked. */
export async function identityProvider(redirectUri: string): Promise<IdentityProvider> {
  const server = http.createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const state: { account: ProviderAccount | null } = { account: null }
  const accounts = new Map<string, ProviderAccount>()
  const provider = new Provider(issuer, configurationFor(redirectUri, accounts))
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void answer(request, response)
    if (state.account) accounts.set(state.account.subject, state.account)
    void interact(provider, state.account, request, response)
  })
  return {
    issuer,
    get account() {
      return state.account
    },
    set account(account) {
      state.account = account
    },
    close: async () => {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function configurationFor(redirectUri: string, accounts: ReadonlyMap<string, ProviderAccount>): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { clientId, clientSecret } = CLIENT
  return {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['a key for its cookies'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    ttl: Object.fromEntries(LIVING.map((kind) => [kind, 600])),
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, subject) => {
      const { email, isVerified = true } = accounts.get(subject) ?? {}
      const claims = { sub: subject, ...(email && { email, email_verified: isVerified }) }
      return { accountId: subject, claims: () => claims }
    },
  }
}

async function interact(
  provider: Provider,
  account: ProviderAccount | null,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  const { prompt, params } = await provider.interactionDetails(request, response)
  const finish = (result: object) => provider.interactionFinished(request, response, result)
  if (account === null) return finish({ error: 'access_denied' })
  if (prompt.name === 'login') return finish({ login: { accountId: account.subject } })
  const grant = new provider.Grant({ accountId: account.subject, clientId: String(params.client_id) })
  grant.addOIDCScope('openid email')
  return finish({ consent: { grantId: await grant.save() } })
}

/** A browser, as far as being sent about goes: it follows redirects that stay at the provider. */
export async function walkThroughProvider(start: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>()
  for (let address = start; ; ) {
    if (!address.startsWith(issuer)) return address
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(address, { redirect: 'manual', headers: { cookie } })
    for (const header of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (header.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location === null) throw new Error(`the provider answered ${response.status}: ${await response.text()}`)
    address = new URL(location, address).href
  }
}
