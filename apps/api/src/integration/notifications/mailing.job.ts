import { type Database, inTransaction } from '@stamkund/database'
import { type Clock, movingClock } from '../../platform/clock.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import type { Config } from '../../platform/config.ts'
import type { Tasks } from '../../platform/jobs/index.ts'
import { SEND_MAILS_TASK } from '../../platform/mail-queue/index.ts'
import type { Secrets } from '../../platform/secrets/index.ts'
import { openPost, type Post } from './post.ts'
import { remindApprovers } from './remind-approvers.ts'
import { type MailSender, sendMails } from './send-mails.job.ts'

export const REMIND_TASK = 'mails.remind'

interface Surroundings {
  readonly database: Database
  readonly clock: Clock
  readonly secrets: Secrets
  readonly settings: Config
}

interface Log extends NonNullable<MailSender['log']> {
  warn(message: string): void
}

/** Sends the club's mails in this process. */
export interface Mailing {
  readonly tasks: Tasks
  close(): void
}

/** Opens the way out for mails and offers the jobs that use it. Without a mail server it says so. */
export function openMailing(club: Surroundings, log: Log): Mailing {
  const post = openPost(club.settings)
  if (post === null) {
    log.warn('no SMTP_URL: mails wait, and nobody can sign in with a code or accept an invitation')
  }
  return { tasks: mailTasks(club, post, log), close: () => post?.close() }
}

/** The jobs that send mails and write reminders. */
export function mailTasks(club: Surroundings, post: Post | null, log: MailSender['log']): Tasks {
  const { database, clock, secrets, settings } = club
  const sender = { database, clock: movingClock(clock), secrets, publicUrl: settings.publicUrl, post, log }
  return {
    [SEND_MAILS_TASK]: (_, { signal }) => sendMails(sender, signal),
    [REMIND_TASK]: async () => {
      const today = await businessToday(database, clock)
      await inTransaction(database, (tx) => remindApprovers(tx, club, today))
    },
  }
}
