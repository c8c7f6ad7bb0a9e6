import { anchor, settleDue } from '@stamkund/ledger'
import type { Logger } from 'pino'
import { v7 as newId } from 'uuid'
import { signInTasks, tidySignIns } from './access/member-sign-in/index.ts'
import { deleteEndedSessions } from './access/sessions/index.ts'
import { tidyStaffSignIn } from './access/staff-sign-in/index.ts'
import { tidyThrottle } from './access/throttle/index.ts'
import { campaignRecurrences, campaignsAtStart, campaignTasks } from './campaigns/campaigns/index.ts'
import { followUpAtStart, followUpRecurrences, followUpTasks } from './campaigns/follow-up/index.ts'
import { memberEventRecurrences, memberEventsAtStart, memberEventTasks } from './campaigns/member-events/index.ts'
import { forgetSimulations, simulationTasks } from './campaigns/simulation/index.ts'
import { classesAtStart, classRecurrences, classTasks } from './insight/abc-analysis/index.ts'
import { checkBooks } from './insight/books/index.ts'
import { figureRecurrences, figuresAtStart, figureTasks } from './insight/figures/index.ts'
import { importTasks, tidyImports } from './integration/imports/index.ts'
import { notifyMembers, openMailing, REMIND_TASK } from './integration/notifications/index.ts'
import { watchOutbox } from './integration/outbox-dispatch.job.ts'
import { DELIVER_TASK, fanOutToWebhooks, forgetDeliveries, webhookTasks } from './integration/webhooks/index.ts'
import type { Club } from './open-club.ts'
import { movingClock } from './platform/clock.ts'
import { businessToday } from './platform/club-settings/index.ts'
import { forgetOldKeys } from './platform/idempotency/index.ts'
import { addJob, type Recurrence, startJobs, type Tasks } from './platform/jobs/index.ts'
import { forgetMails, SEND_MAILS_TASK } from './platform/mail-queue/index.ts'
import { systemOccasion } from './platform/occasion.ts'
import { forgetEvents } from './platform/outbox/index.ts'
import { forgetUnusedPictures } from './platform/pictures/index.ts'
import { announceExpiring } from './points/expiry/index.ts'
import { tierRecurrences, tiersAtStart, tierTasks, watchQualifying } from './points/tiers/index.ts'

const WALLETS_AT_ONCE = 1_000
const EVENTS_KEPT_MS = 30 * 86_400_000
const MAILS_KEPT_MS = 90 * 86_400_000
const SIMULATIONS_KEPT_MS = 90 * 86_400_000
/** A delivery of webhooks may keep one of them for half a minute. */
const JOBS_AT_ONCE = 4

/** In UTC. Each is safe to run twice, late, or on two workers at once. */
const recurrences: readonly Recurrence[] = [
  { task: 'ledger.anchor', at: '* * * * *' },
  { task: DELIVER_TASK, at: '* * * * *' },
  { task: SEND_MAILS_TASK, at: '* * * * *' },
  { task: 'wallets.settle', at: '2 * * * *' },
  { task: 'points.announce_expiry', at: '12 * * * *' },
  { task: REMIND_TASK, at: '22 7-15 * * 1-5' },
  { task: 'books.check', at: '30 1 * * *' },
  { task: 'clean_up', at: '40 3 * * *' },
  ...tierRecurrences,
  ...campaignRecurrences,
  ...memberEventRecurrences,
  ...followUpRecurrences,
  ...figureRecurrences,
  ...classRecurrences,
]

/** Done when a worker starts too: it may have been away for long. */
const atStart = [
  'wallets.settle',
  'ledger.anchor',
  DELIVER_TASK,
  SEND_MAILS_TASK,
  ...tiersAtStart,
  ...campaignsAtStart,
  ...memberEventsAtStart,
  ...followUpAtStart,
  ...figuresAtStart,
  ...classesAtStart,
]

export interface Worker {
  stop(): Promise<void>
}

/** Works off jobs and does the chores of an open club. Any number of processes may do so side by side. */
export async function startWorker(club: Club, log: Logger): Promise<Worker> {
  const mailing = openMailing(club, log)
  const tasks: Tasks = {
    ...chores(club, log),
    ...signInTasks(club),
    ...simulationTasks(club),
    ...tierTasks(club),
    ...campaignTasks(club),
    ...memberEventTasks(club),
    ...followUpTasks(club),
    ...figureTasks(club),
    ...classTasks(club),
    ...importTasks(club),
    ...webhookTasks(club, log),
    ...mailing.tasks,
  }
  const jobs = await startJobs({ url: club.url, tasks, recurrences, log, concurrency: JOBS_AT_ONCE })
  await club.inTransaction(async (tx) => {
    for (const task of atStart) await addJob(tx, task, {}, { key: task })
  })
  const outbox = watchOutbox(club, [fanOutToWebhooks, notifyMembers(club)], log)
  const qualifying = watchQualifying(club, log)
  return {
    stop: async () => {
      await outbox.stop()
      await qualifying.stop()
      await jobs.stop()
      mailing.close()
    },
  }
}

function chores(club: Club, log: Logger): Tasks {
  return {
    'ledger.anchor': async () => void (await club.inTransaction((tx) => anchor(tx, { anchorId: newId() }))),
    'wallets.settle': () => settleWallets(club),
    'points.announce_expiry': async () => {
      await settleWallets(club)
      await club.inTransaction(async (tx) => announceExpiring(tx, await systemOccasion(tx, club.clock)))
    },
    'books.check': () => checkBooks(club, log),
    clean_up: () =>
      club.inTransaction(async (tx) => {
        await forgetOldKeys(tx)
        await tidyImports(tx, club.clock.now())
        const now = movingClock(club.clock).now().getTime()
        const before = new Date(now - EVENTS_KEPT_MS)
        await forgetEvents(tx, before)
        await forgetDeliveries(tx, before)
        await forgetMails(tx, new Date(now - MAILS_KEPT_MS))
        await forgetSimulations(tx, new Date(now - SIMULATIONS_KEPT_MS))
        await deleteEndedSessions(tx, club.clock.now())
        await tidySignIns(tx, club)
        await tidyStaffSignIn(tx, club.clock)
        await tidyThrottle(tx, club)
        await forgetUnusedPictures(tx, movingClock(club.clock).now())
      }),
  }
}

/** What matures or expires without anybody looking. Whoever looks meets a settled wallet anyway. */
async function settleWallets(club: Club): Promise<void> {
  const today = await businessToday(club.database, club.clock)
  let settled: number
  do settled = await club.inTransaction((tx) => settleDue(tx, today, WALLETS_AT_ONCE))
  while (settled === WALLETS_AT_ONCE)
}
