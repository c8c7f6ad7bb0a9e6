import type { FastifyPluginAsync } from 'fastify'
import { Counter, Gauge } from 'prom-client'
import { countMails, countWaitingMails } from '../../platform/mail-queue/index.ts'

/** Adds to `/metrics` what became of mails. */
export const mailMetrics: FastifyPluginAsync = async ({ metrics, database }) => {
  const counted = (name: string, help: string, state: 'sent' | 'failed') =>
    new Counter({
      name,
      help,
      labelNames: ['kind'] as const,
      registers: [metrics],
      // Whichever process sent them.
      async collect() {
        this.reset()
        for (const { kind, count } of await countMails(database, state)) this.inc({ kind }, count)
      },
    })
  counted('mails_sent_total', 'Mails that a mail server took, by kind', 'sent')
  counted('mails_failed_total', 'Mails that were refused for good or not sent in time, by kind', 'failed')
  new Gauge({
    name: 'mails_waiting',
    help: 'Mails that are to be sent',
    registers: [metrics],
    async collect() {
      this.set(await countWaitingMails(database))
    },
  })
}
