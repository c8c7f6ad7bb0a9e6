import { z } from 'zod'
import { BusinessDate, Currency, line } from '../scalars.ts'

const TimeZone = z
  .string()
  .refine(isTimeZone, 'must be a time zone such as Europe/Stockholm')
  .meta({ description: "Where the club's business dates are", example: 'Europe/Stockholm' })

const name = line(200).meta({ example: 'Nordic Workshop Club' })
const currency = Currency.meta({ description: 'The currency of figures over all customers' })
const earningStartsOn = BusinessDate.nullable().meta({
  description: 'Purchases before this day are recorded without awards; null: all earn',
})

const adjustmentApprovalAbove = z.int().min(0).max(1_000_000_000).meta({
  description: 'An adjustment of more points than this, either way, needs a second person',
  example: 10_000,
})
const allowsPrivateWebhooks = z.boolean().meta({
  description: 'Whether webhooks may be sent to this machine or a private network',
})

const fields = {
  name,
  timeZone: TimeZone,
  currency,
  earningStartsOn,
  adjustmentApprovalAbove,
  allowsPrivateWebhooks,
}

export const ClubSettings = z.object({ ...fields, version: z.int() })

export const ClubSettingsChanges = z
  .strictObject(fields)
  .partial()
  .meta({ example: { name: 'Nordic Workshop Club', earningStartsOn: '2026-01-01' } })

export type ClubSettingsChanges = z.infer<typeof ClubSettingsChanges>

function isTimeZone(text: string): boolean {
  try {
    // Offsets such as +02:00 know no summer time; PostgreSQL and older browsers read them otherwise.
    return !/^[+-]/.test(text) && new Intl.DateTimeFormat('en', { timeZone: text }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}
