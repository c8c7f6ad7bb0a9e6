import * as client from 'openid-client'
import type { OidcConfig } from '../../platform/config.ts'

const TIMEOUT_SECONDS = 5
const KNOWN_FOR_MS = 3_600_000

/** The identity provider: where it sends people, and who they turn out to be. */
export interface Provider {
  /** Where a browser is sent to. @throws whatever goes wrong on the way to the provider */
  begin(redirectUri: string, checks: Checks): Promise<URL>
  /** Exchanges what a browser came back with. @throws when the provider refuses it or cannot be reached */
  finish(returned: URL, checks: Checks): Promise<Account>
}

/** What must come back as it was sent. */
export interface Checks {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Somebody's account at the provider. */
export interface Account {
  readonly issuer: string
  readonly subject: string
  /** Null: the provider does not say that they have proved to own it. */
  readonly verifiedEmail: string | null
}

/** New ones for each attempt. The state begins with `as`, which is then known even if the attempt is not any more. */
export function newChecks(as: 'staff' | 'member'): Checks {
  return {
    state: `${as}-${client.randomState()}`,
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
  }
}

/** Asks the provider about itself when it is first needed, so that one that is down keeps nobody from starting. */
export function openProvider(config: OidcConfig): Provider {
  let known: { readonly provider: client.Configuration; readonly until: number } | undefined
  const discovered = async () => {
    if (known === undefined || known.until < performance.now()) {
      known = { provider: await discover(config), until: performance.now() + KNOWN_FOR_MS }
    }
    return known.provider
  }
  return {
    begin: async (redirectUri, { state, nonce, verifier }) =>
      client.buildAuthorizationUrl(await discovered(), {
        redirect_uri: redirectUri,
        scope: 'openid email',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      }),
    finish: async (returned, { state, nonce, verifier }) => {
      const provider = await discovered()
      const tokens = await client.authorizationCodeGrant(provider, returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) throw new Error('the provider sent no ID token')
      // Many say the address only when asked again.
      const said =
        claims.email === undefined ? await client.fetchUserInfo(provider, tokens.access_token, claims.sub) : claims
      const isVerified = said.email_verified === true && typeof said.email === 'string'
      return { issuer: claims.iss, subject: claims.sub, verifiedEmail: isVerified ? String(said.email) : null }
    },
  }
}

function discover({ issuer, clientId, clientSecret }: OidcConfig): Promise<client.Configuration> {
  const authentication = clientSecret === null ? client.None() : client.ClientSecretBasic(clientSecret)
  const isLocal = issuer.startsWith('http:')
  return client.discovery(new URL(issuer), clientId, undefined, authentication, {
    timeout: TIMEOUT_SECONDS,
    ...(isLocal && { execute: [client.allowInsecureRequests] }),
  })
}
