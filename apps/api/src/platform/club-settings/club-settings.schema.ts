import { z } from 'zod'
import { pictureUrl } from '../pictures/index.ts'
import { BusinessDate, Currency, line } from '../scalars.ts'
import { inLanguages, Locale } from './languages.ts'

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
const campaignApprovalAbovePoints = z.int().min(0).max(1_000_000_000).meta({
  description: 'A campaign that may give more points than this, or any number of them, needs a second person',
  example: 1_000_000,
})
const allowsPrivateWebhooks = z.boolean().meta({
  description: 'Whether webhooks may be sent to this machine or a private network',
})

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #0b5567')
  .toLowerCase()
const primaryColour = colour.meta({
  description: 'Of the brand; all colours of the screens come from it and the second one',
  example: '#0b5567',
})
const secondColour = colour.nullable().meta({ description: 'For accents; null: amber', example: null })

const tagline = inLanguages(line(120)).meta({
  description: 'Under the name, by language; whoever reads another one gets the default one',
  example: { sv: 'Poäng på det ni ändå köper', en: 'Points on what you buy anyway' },
})

export type Tagline = z.infer<typeof tagline>

const defaultLocale = Locale.meta({ description: 'Of whoever has not chosen another', example: 'sv' })
const mailSenderName = line(100).nullable().meta({
  description: 'Who mails are from; null: the club by its name',
  example: 'Nordic Workshop Club',
})

const fields = {
  name,
  timeZone: TimeZone,
  currency,
  earningStartsOn,
  adjustmentApprovalAbove,
  campaignApprovalAbovePoints,
  allowsPrivateWebhooks,
  primaryColour,
  secondColour,
  tagline: tagline.nullable(),
  defaultLocale,
  mailSenderName,
}

const pictures = {
  logoUrl: z
    .string()
    .nullable()
    .meta({ description: 'At most 480 pixels wide', example: pictureUrl('5f'.repeat(32), 480) }),
  heroUrl: z.string().nullable().meta({ description: 'At most 1200 pixels wide', example: null }),
}

export const ClubSettings = z.object({ ...fields, ...pictures, version: z.int() })

export type ClubSettingsAnswer = z.infer<typeof ClubSettings>

/** What a page shows of the club before anybody has signed in. */
export const Brand = z.object({
  clubName: name,
  primaryColour,
  secondColour,
  tagline: tagline.nullable(),
  ...pictures,
  defaultLocale,
})

export type Brand = z.infer<typeof Brand>

export const ClubSettingsChanges = z
  .strictObject(fields)
  .partial()
  .meta({ example: { name: 'Nordic Workshop Club', earningStartsOn: '2026-01-01', primaryColour: '#0b5567' } })

export type ClubSettingsChanges = z.infer<typeof ClubSettingsChanges>

function isTimeZone(text: string): boolean {
  try {
    // Offsets such as +02:00 know no summer time; PostgreSQL and older browsers read them otherwise.
    return !/^[+-]/.test(text) && new Intl.DateTimeFormat('en', { timeZone: text }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}
