import { hash, randomBytes } from 'node:crypto'
import type { Tx } from '@stamkund/database'
import { type Clock, movingClock } from '../../platform/clock.ts'
import { insertLink } from './sign-in-link.queries.ts'

type LinkToMake = { readonly minutes: number } & (
  | { readonly kind: 'code'; readonly memberId: string; readonly codeId: string }
  | { readonly kind: 'invitation' | 'demo'; readonly memberId: string }
  | { readonly kind: 'demo'; readonly staffId: string }
)

/** Makes a link that signs somebody in, once. @returns the token that it carries, which is kept nowhere */
export async function makeLink(tx: Tx, clock: Clock, link: LinkToMake): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await insertLink(tx, {
    tokenHash: linkHashOf(token),
    kind: link.kind,
    memberId: 'memberId' in link ? link.memberId : null,
    staffId: 'staffId' in link ? link.staffId : null,
    codeId: 'codeId' in link ? link.codeId : null,
    expiresAt: new Date(movingClock(clock).now().getTime() + link.minutes * 60_000),
  })
  return token
}

export function linkHashOf(token: string): Buffer {
  return hash('sha256', token, 'buffer')
}
