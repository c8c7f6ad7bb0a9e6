import type { Tx } from '@stamkund/database'
import { businessDate, type Clock } from '../../platform/clock.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import type { DomainError } from '../../platform/errors.ts'
import { claimKeys, type KeyUse, keyReused, releaseKeys, storeAnswers } from '../../platform/idempotency/index.ts'
import { announceRecorded } from './announce-recorded.ts'
import { toError } from './purchases.errors.ts'
import type { NewPurchase, RecordedPurchase } from './purchases.schema.ts'
import { recordedAnswers } from './read-purchase.ts'
import { recordPurchases } from './record-purchases.ts'
import { toRecordable } from './recordable-purchase.ts'

export interface RecordingAnswer {
  readonly status: 200 | 201
  readonly body: RecordedPurchase
  /** Given before under the same Idempotency-Key. */
  readonly isReplay: boolean
}

export interface RecordingRequest {
  readonly purchase: NewPurchase
  readonly keyUse: KeyUse | undefined
  readonly recordedBy: string
}

type Answer = RecordingAnswer | DomainError

/**
 * Records single purchases of several callers in one transaction, each with its own answer.
 * @returns the answers in the order of the requests; a refused request's answer is its error
 */
export async function recordGroup(tx: Tx, requests: readonly RecordingRequest[], clock: Clock): Promise<Answer[]> {
  const answers = new Map<RecordingRequest, Answer>()
  const repeats = await answerFromKeys(tx, requests, answers)
  const open = requests.filter((request) => !answers.has(request) && !repeats.has(request))
  await answerFromRecording(tx, open, answers, clock)
  await keepAnswers(tx, open, answers)
  for (const [request, first] of repeats) answers.set(request, replayOf(answers.get(first) as Answer))
  return requests.map((request) => answers.get(request) as Answer)
}

/** Answers requests whose key has an answer. @returns requests that repeat another one of this group */
async function answerFromKeys(tx: Tx, requests: readonly RecordingRequest[], answers: Map<RecordingRequest, Answer>) {
  const repeats = new Map<RecordingRequest, RecordingRequest>()
  const keyed = requests.filter((request) => request.keyUse !== undefined)
  if (keyed.length === 0) return repeats
  const claims = await claimKeys(
    tx,
    keyed.flatMap(({ keyUse }) => keyUse ?? []),
  )
  keyed.forEach((request, index) => {
    const claim = claims[index]
    if (claim?.outcome === 'reused') answers.set(request, keyReused())
    if (claim?.outcome === 'answered')
      answers.set(request, {
        status: claim.answer.status === 201 ? 201 : 200,
        body: JSON.parse(claim.answer.body),
        isReplay: true,
      })
    if (claim?.outcome === 'repeated') repeats.set(request, keyed[claim.of] as RecordingRequest)
  })
  return repeats
}

async function answerFromRecording(
  tx: Tx,
  requests: readonly RecordingRequest[],
  answers: Map<RecordingRequest, Answer>,
  clock: Clock,
) {
  if (requests.length === 0) return
  const settings = await readClubSettings(tx)
  const now = clock.now()
  const today = businessDate(now, settings.timeZone)
  const outcomes = await recordPurchases(
    tx,
    requests.map(({ purchase, recordedBy }) => toRecordable(purchase, recordedBy)),
    { today, settings },
  )
  await announceRecorded(tx, { now }, outcomes)
  const repeated = await recordedAnswers(
    tx,
    outcomes.flatMap((outcome) => (outcome.outcome === 'unchanged' ? outcome.id : [])),
  )
  requests.forEach((request, index) => {
    const outcome = outcomes[index]
    if (outcome?.outcome === 'recorded') answers.set(request, { status: 201, body: outcome.purchase, isReplay: false })
    if (outcome?.outcome === 'rejected') answers.set(request, toError(outcome))
    if (outcome?.outcome === 'unchanged') {
      answers.set(request, { status: 200, body: repeated.get(outcome.id) as RecordedPurchase, isReplay: false })
    }
  })
}

/** Keeps good answers under their keys; a refused request leaves its key free, as if it had not been sent. */
async function keepAnswers(
  tx: Tx,
  requests: readonly RecordingRequest[],
  answers: ReadonlyMap<RecordingRequest, Answer>,
) {
  const kept = []
  const released = []
  for (const request of requests) {
    if (!request.keyUse) continue
    const answer = answers.get(request) as Answer
    if (answer instanceof Error) released.push(request.keyUse)
    else kept.push({ ...request.keyUse, status: answer.status, body: JSON.stringify(answer.body) })
  }
  if (kept.length > 0) await storeAnswers(tx, kept)
  if (released.length > 0) await releaseKeys(tx, released)
}

function replayOf(answer: Answer): Answer {
  return answer instanceof Error ? answer : { ...answer, isReplay: true }
}
