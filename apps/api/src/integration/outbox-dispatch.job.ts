import { type Database, inTransaction, type Tx } from '@stamkund/database'
import { type Clock, movingClock } from '../platform/clock.ts'
import { dispatchEvents, hasWaitingEvents, type OutboxEvent } from '../platform/outbox/index.ts'

/** What somebody does about events, in the transaction that hands them over. */
export type Reaction = (tx: Tx, events: readonly OutboxEvent[], now: Date) => Promise<void>

interface Surroundings {
  readonly database: Database
  readonly clock: Clock
}

const EVENTS_AT_ONCE = 500
const LOOK_EVERY_MS = 1_000

/** Hands waiting events to everybody who reacts, until none are left. */
export async function dispatchOutbox({ database, clock }: Surroundings, reactions: readonly Reaction[]): Promise<void> {
  let handed: number
  do handed = await inTransaction(database, (tx) => dispatch(tx, movingClock(clock).now(), reactions))
  while (handed === EVENTS_AT_ONCE)
}

function dispatch(tx: Tx, now: Date, reactions: readonly Reaction[]): Promise<number> {
  return dispatchEvents(tx, { limit: EVENTS_AT_ONCE, now }, async (tx, events) => {
    for (const react of reactions) await react(tx, events, now)
  })
}

/**
 * Looks for events every second. A job for each transaction that writes some would cost as much as the transaction, and
 * telling of them (NOTIFY) would make commits wait for each other.
 */
export function watchOutbox(
  surroundings: Surroundings,
  reactions: readonly Reaction[],
  log: { error(fields: object, message: string): void },
): { stop(): Promise<void> } {
  let isStopping = false
  let wake = () => {}
  const pause = () =>
    new Promise<void>((resolve) => {
      wake = resolve
      setTimeout(resolve, LOOK_EVERY_MS).unref()
    })
  const watching = (async () => {
    while (!isStopping) {
      try {
        if (await hasWaitingEvents(surroundings.database)) await dispatchOutbox(surroundings, reactions)
      } catch (error) {
        log.error({ err: error }, 'handing over events failed')
      }
      if (!isStopping) await pause()
    }
  })()
  return {
    stop: async () => {
      isStopping = true
      wake()
      await watching
    },
  }
}
