import { anchor, settleDue } from '@stamkund/ledger'
import type { Logger } from 'pino'
import { v7 as newId } from 'uuid'
import { importTasks } from './integration/imports/index.ts'
import type { Club } from './open-club.ts'
import { businessToday } from './platform/club-settings/index.ts'
import { forgetOldKeys } from './platform/idempotency/index.ts'
import { startJobs } from './platform/jobs/index.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const WALLETS_AT_ONCE = 1_000

export interface Worker {
  stop(): Promise<void>
}

/** Works off jobs and does the chores of an open club. Any number of processes may do so side by side. */
export async function startWorker(club: Club, log: Logger): Promise<Worker> {
  const jobs = await startJobs({ url: club.url, tasks: importTasks(club), log })
  const chores = [
    repeat('settling wallets', HOUR_MS, () => settleWallets(club), log),
    repeat('forgetting idempotency keys', HOUR_MS, () => club.inTransaction(forgetOldKeys), log),
    repeat('anchoring', MINUTE_MS, () => club.inTransaction((tx) => anchor(tx, { anchorId: newId() })), log),
  ]
  return {
    stop: async () => {
      await Promise.all(chores.map((chore) => chore.stop()))
      await jobs.stop()
    },
  }
}

/** What matures or expires without anybody looking. Whoever looks meets a settled wallet anyway. */
async function settleWallets(club: Club): Promise<void> {
  const today = await businessToday(club.database, club.clock)
  let settled: number
  do settled = await club.inTransaction((tx) => settleDue(tx, today, WALLETS_AT_ONCE))
  while (settled === WALLETS_AT_ONCE)
}

/** At once and then again and again; never twice at the same time, and a failure is tried again with the next turn. */
function repeat(name: string, everyMs: number, chore: () => Promise<unknown>, log: Logger): Worker {
  let underWay: Promise<void> | undefined
  const turn = () => {
    underWay ??= chore()
      .then(
        () => undefined,
        (error: unknown) => log.error({ err: error }, `${name} failed`),
      )
      .finally(() => {
        underWay = undefined
      })
  }
  turn()
  const timer = setInterval(turn, everyMs).unref()
  return {
    stop: async () => {
      clearInterval(timer)
      await underWay
    },
  }
}
