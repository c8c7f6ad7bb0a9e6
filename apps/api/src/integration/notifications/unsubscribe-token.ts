import { z } from 'zod'
import type { Notifications } from '../../customers/member-preferences/index.ts'
import type { Secrets } from '../../platform/secrets/index.ts'

/** What one member no longer wants to be told of. */
export interface Unsubscription {
  readonly memberId: string
  readonly preference: keyof Notifications
}

const LETTERS = { pointsExpiring: 'p', redemptions: 'r', news: 'n' } as const
const PREFERENCES = { p: 'pointsExpiring', r: 'redemptions', n: 'news' } as const

/**
 * Lets whoever has it unsubscribe, and do nothing else; works for as long as its key is known. Short, since the server reads
 * no more than 100 characters of a part of a path.
 */
export function unsubscribeToken({ memberId, preference }: Unsubscription, secrets: Secrets): string {
  const content = `${LETTERS[preference]}${memberId.replaceAll('-', '')}`
  return secrets.encrypt('mail-preferences', content).toString('base64url')
}

/** Undefined: it is not one of ours. */
export function readUnsubscribeToken(token: string, secrets: Secrets): Unsubscription | undefined {
  const content = opened(token, secrets)
  const letter = z.enum(['p', 'r', 'n']).safeParse(content?.slice(0, 1))
  const memberId = z.uuid().safeParse(content?.slice(1).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'))
  if (!letter.success || !memberId.success) return undefined
  return { memberId: memberId.data, preference: PREFERENCES[letter.data] }
}

function opened(token: string, secrets: Secrets): string | undefined {
  try {
    return secrets.decrypt('mail-preferences', Buffer.from(token, 'base64url'))
  } catch {
    return undefined
  }
}
