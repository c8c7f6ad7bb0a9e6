import { z } from 'zod'
import { type Clock, movingClock } from '../../platform/clock.ts'
import type { Secrets } from '../../platform/secrets/index.ts'

/** How long somebody may take at the provider. */
export const ATTEMPT_SECONDS = 600

const Attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  as: z.enum(['staff', 'member']),
  returnTo: z.string(),
  endsAt: z.number(),
})

/** What a browser takes along on its way to the provider and back. */
export type OidcAttempt = Omit<z.infer<typeof Attempt>, 'endsAt'>

interface Surroundings {
  readonly secrets: Secrets
  readonly clock: Clock
}

/** As a cookie that nobody can read or change. */
export function sealAttempt({ secrets, clock }: Surroundings, attempt: OidcAttempt): string {
  const endsAt = movingClock(clock).now().getTime() + ATTEMPT_SECONDS * 1_000
  return secrets.encrypt('oidc-sign-in', JSON.stringify({ ...attempt, endsAt })).toString('base64url')
}

/** Undefined: it is none of ours, or too old. */
export function openAttempt({ secrets, clock }: Surroundings, sealed: string): OidcAttempt | undefined {
  try {
    const text = secrets.decrypt('oidc-sign-in', Buffer.from(sealed, 'base64url'))
    const { endsAt, ...attempt } = Attempt.parse(JSON.parse(text))
    return endsAt > movingClock(clock).now().getTime() ? attempt : undefined
  } catch {
    return undefined
  }
}
