import type { Tx } from '@stamkund/database'
import type { DomainError } from '../errors.ts'
import { claimKeys } from './claim-keys.ts'
import { keyReused } from './idempotency.errors.ts'
import { type KeyUse, releaseKeys, type StoredAnswer, storeAnswers } from './idempotency-key.queries.ts'

/** One of several requests that share a transaction. */
export interface KeyedRequest {
  readonly keyUse: KeyUse | undefined
}

/** An answer, the reason why there is none, or undefined for a request that was left for another transaction. */
export type Outcome<Answer> = Answer | DomainError | undefined

export type GivenAnswer = StoredAnswer & {
  /** Given before under the same key. */
  readonly isReplay: boolean
}

/**
 * Does the work of requests in one transaction, once for each `Idempotency-Key`. A request that is refused or left keeps
 * nothing: its key is free again.
 * @param work does those that are new; @returns what became of each, in their order
 */
export async function answerEach<Request extends KeyedRequest>(
  tx: Tx,
  requests: readonly Request[],
  work: (fresh: readonly Request[]) => Promise<readonly Outcome<StoredAnswer>[]>,
): Promise<Outcome<GivenAnswer>[]> {
  const outcomes = new Map<Request, Outcome<GivenAnswer>>()
  const repeats = await answerFromKeys(tx, requests, outcomes)
  const fresh = requests.filter((request) => !outcomes.has(request) && !repeats.has(request))
  const done = fresh.length > 0 ? await work(fresh) : []
  fresh.forEach((request, index) => {
    const outcome = done[index]
    outcomes.set(request, isAnswer(outcome) ? { ...outcome, isReplay: false } : outcome)
  })
  await keepAnswers(tx, fresh, outcomes)
  for (const [request, first] of repeats) {
    const outcome = outcomes.get(first)
    outcomes.set(request, isAnswer(outcome) ? { ...outcome, isReplay: true } : outcome)
  }
  return requests.map((request) => outcomes.get(request))
}

/** Answers requests whose key has an answer. @returns those that repeat another one of this transaction */
async function answerFromKeys<Request extends KeyedRequest>(
  tx: Tx,
  requests: readonly Request[],
  outcomes: Map<Request, Outcome<GivenAnswer>>,
): Promise<Map<Request, Request>> {
  const repeats = new Map<Request, Request>()
  const keyed = requests.filter(({ keyUse }) => keyUse !== undefined)
  if (keyed.length === 0) return repeats
  const claims = await claimKeys(
    tx,
    keyed.flatMap(({ keyUse }) => keyUse ?? []),
  )
  keyed.forEach((request, index) => {
    const claim = claims[index]
    if (claim?.outcome === 'reused') outcomes.set(request, keyReused())
    if (claim?.outcome === 'answered') outcomes.set(request, { ...claim.answer, isReplay: true })
    if (claim?.outcome === 'repeated') repeats.set(request, keyed[claim.of] as Request)
  })
  return repeats
}

async function keepAnswers<Request extends KeyedRequest>(
  tx: Tx,
  requests: readonly Request[],
  outcomes: ReadonlyMap<Request, Outcome<GivenAnswer>>,
): Promise<void> {
  const kept = []
  const released = []
  for (const request of requests) {
    if (!request.keyUse) continue
    const outcome = outcomes.get(request)
    if (isAnswer(outcome)) kept.push({ ...request.keyUse, status: outcome.status, body: outcome.body })
    else released.push(request.keyUse)
  }
  await Promise.all([kept.length > 0 && storeAnswers(tx, kept), released.length > 0 && releaseKeys(tx, released)])
}

function isAnswer<Answer extends StoredAnswer>(outcome: Outcome<Answer>): outcome is Answer {
  return outcome !== undefined && !(outcome instanceof Error)
}
