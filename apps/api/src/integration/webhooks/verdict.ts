import type { Answer } from './post-webhook.ts'

/** What follows from an answer. */
export type Verdict =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'retry'; readonly at: Date; readonly isAskedFor: boolean }
  | { readonly kind: 'disable'; readonly reason: 'failing' | 'gone' }

export interface Tries {
  /** Before this one. */
  readonly attempts: number
  readonly failingSince: Date | null
}

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const GIVES_UP_AFTER = 3 * DAY
const DELAYS = [
  5 * SECOND,
  30 * SECOND,
  2 * MINUTE,
  10 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  4 * HOUR,
  8 * HOUR,
  12 * HOUR,
  DAY,
]

/**
 * Later and later for three days; the last try comes when they are over. A receiver that says when to come again is heard,
 * within a day and not sooner than it would have come anyway or a minute.
 * @param random from 0 to 1, to spread those who failed together by a fifth either way
 */
export function verdictOf(
  { status, error, retryAfter }: Pick<Answer, 'status' | 'error' | 'retryAfter'>,
  { attempts, failingSince }: Tries,
  now: Date,
  random: number = Math.random(),
): Verdict {
  if (error === null) return { kind: 'delivered' }
  if (status === 410) return { kind: 'disable', reason: 'gone' }
  const lastTry = (failingSince ?? now).getTime() + GIVES_UP_AFTER
  if (now.getTime() >= lastTry) return { kind: 'disable', reason: 'failing' }
  const delay = (DELAYS[attempts] ?? DAY) * (0.8 + 0.4 * random)
  const asked = status === 429 || status === 503 ? askedDelay(retryAfter, now) : undefined
  const wait = asked === undefined ? delay : Math.min(Math.max(asked, Math.min(delay, MINUTE)), DAY)
  return { kind: 'retry', at: new Date(Math.min(now.getTime() + wait, lastTry)), isAskedFor: asked !== undefined }
}

/** Retry-After comes in seconds or as a date. */
function askedDelay(retryAfter: string | null, now: Date): number | undefined {
  if (retryAfter === null) return undefined
  const delay = /^\d+$/.test(retryAfter) ? Number(retryAfter) * SECOND : Date.parse(retryAfter) - now.getTime()
  return Number.isNaN(delay) ? undefined : delay
}
