import { type Database, inTransaction } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { askForDelivery } from './ask-for-delivery.ts'
import { readHead } from './deliveries.queries.ts'
import { type ClaimedLane, claimLanes, readNextDue, releaseLane, renewClaim } from './lanes.queries.ts'
import type { Answer } from './post-webhook.ts'
import { recordAnswer } from './record-answer.ts'
import { type Sender, sendMessage } from './send-message.ts'
import { verdictOf } from './verdict.ts'

export interface Deliverer extends Sender {
  readonly database: Database
  /** What requests under way get to end when the process stops. */
  readonly graceMs?: number
  /** Null: silence. */
  readonly log: { error(fields: object, message: string): void } | null
}

const LANES_AT_ONCE = 64
const LANES_PER_ENDPOINT = 8
/** Then the next in the row gets its turn. */
const DELIVERIES_PER_CLAIM = 20
/** Four times what an answer may take. */
const CLAIM_MS = 60_000
/** Then other jobs get their turn. */
const TURN_MS = 30_000
const GRACE_MS = 3_000
const LOOK_AGAIN_MS = 500
const SECOND_MS = 1_000

/**
 * Sends what is due, many lanes at a time, until nothing is, and asks for the next job. Nothing is sent in a transaction:
 * a lane is claimed, its delivery sent, and what came of it recorded.
 */
export async function deliverDue(deliverer: Deliverer, stopping: AbortSignal): Promise<void> {
  const cutOff = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const onStop = () => {
    timer = setTimeout(() => cutOff.abort(), deliverer.graceMs ?? GRACE_MS)
  }
  stopping.addEventListener('abort', onStop)
  try {
    await deliverUntilNothingIsDue(deliverer, { stopping, cutOff: cutOff.signal })
  } finally {
    stopping.removeEventListener('abort', onStop)
    clearTimeout(timer)
  }
  await askForNext(deliverer)
}

interface Signals {
  /** Nothing more is begun. */
  readonly stopping: AbortSignal
  /** What is under way is ended. */
  readonly cutOff: AbortSignal
}

async function deliverUntilNothingIsDue(deliverer: Deliverer, signals: Signals): Promise<void> {
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []
  const turnEndsAt = performance.now() + TURN_MS
  for (;;) {
    const isOver = signals.stopping.aborted || failures.length > 0 || performance.now() > turnEndsAt
    const claimed = isOver ? [] : await claim(deliverer, LANES_AT_ONCE - underWay.size)
    for (const lane of claimed) {
      const sending = deliverLane(deliverer, lane, signals)
        .catch((error: unknown) => void failures.push(error))
        .finally(() => underWay.delete(sending))
      underWay.add(sending)
    }
    if (underWay.size === 0) break
    if (claimed.length === 0) await Promise.race([...underWay, pause()])
  }
  if (failures.length > 0) throw failures[0]
}

function claim({ database, clock }: Deliverer, atMost: number): Promise<ClaimedLane[]> {
  const now = clock.now()
  const wanted = { id: newId(), now, until: claimEnd(now), atMost, atMostPerEndpoint: LANES_PER_ENDPOINT }
  return atMost === 0 ? Promise.resolve([]) : inTransaction(database, (tx) => claimLanes(tx, wanted))
}

/** Sends the deliveries of a company to an endpoint, one after another. */
async function deliverLane(deliverer: Deliverer, lane: ClaimedLane, { stopping, cutOff }: Signals): Promise<void> {
  const { database, clock } = deliverer
  for (let sent = 0; sent < DELIVERIES_PER_CLAIM && !stopping.aborted; sent += 1) {
    const delivery = await readHead(database, lane)
    if (delivery === undefined) break
    const message = { id: delivery.eventId, body: delivery.body }
    const answer = await unlessCutOff(sendMessage(deliverer, lane.endpointId, message, cutOff), cutOff)
    if (answer === undefined) break
    const now = clock.now()
    const verdict = verdictOf(answer, delivery, now)
    const recording = { lane, delivery, answer, verdict, now, claimedUntil: claimEnd(now) }
    const isStillClaimed = await inTransaction(database, (tx) => recordAnswer(tx, recording))
    if (verdict.kind === 'disable') tellDisabled(deliverer, lane, answer)
    if (!isStillClaimed) return
  }
  const now = clock.now()
  await inTransaction(database, async (tx) => {
    if (await renewClaim(tx, lane, claimEnd(now))) await releaseLane(tx, lane, now)
  })
}

/** What became of a request that is cut off, nobody knows: it counts for nothing, and is made again. */
async function unlessCutOff(answer: Promise<Answer | undefined>, cutOff: AbortSignal): Promise<Answer | undefined> {
  try {
    return await answer
  } catch (error) {
    if (cutOff.aborted) return undefined
    throw error
  }
}

function tellDisabled({ log }: Deliverer, { endpointId }: ClaimedLane, { error }: Answer): void {
  log?.error({ endpointId, lastError: error }, 'webhook endpoint disabled: it is gone, or has failed for three days')
}

/** Also after a worker was killed whose claims have yet to end. */
async function askForNext({ database, clock }: Deliverer): Promise<void> {
  const due = await readNextDue(database)
  if (due === null) return
  const soon = clock.now().getTime() + SECOND_MS
  await inTransaction(database, (tx) => askForDelivery(tx, new Date(Math.max(due.getTime(), soon))))
}

function claimEnd(now: Date): Date {
  return new Date(now.getTime() + CLAIM_MS)
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
}
