import { sql } from 'drizzle-orm'
import { bigint, boolean, check, date, integer, json, pgTable, smallint, text } from 'drizzle-orm/pg-core'
import type { Tagline } from './club-settings.schema.ts'
import type { Locale } from './languages.ts'

/** One row: what the club says about itself. */
export const clubSettings = pgTable(
  'club_settings',
  {
    id: smallint('id').primaryKey().default(1),
    name: text('name').notNull(),
    timeZone: text('time_zone').notNull(),
    currency: text('currency').notNull(),
    /** Purchases before this day are recorded without awards. */
    earningStartsOn: date('earning_starts_on'),
    /** Above so many points, either way, an adjustment needs a second person. */
    adjustmentApprovalAbove: bigint('adjustment_approval_above', { mode: 'number' }).notNull().default(10_000),
    /** A campaign that may give more points than this, or any number of them, needs a second person. */
    campaignApprovalAbovePoints: bigint('campaign_approval_above_points', { mode: 'number' })
      .notNull()
      .default(1_000_000),
    /** Whether webhooks may be sent to addresses of this machine or a private network. */
    allowsPrivateWebhooks: boolean('allows_private_webhooks').notNull().default(false),
    /** From it and the second one come all colours of the screens. */
    primaryColour: text('primary_colour').notNull().default('#0b5567'),
    secondColour: text('second_colour'),
    tagline: json('tagline').$type<Tagline>(),
    logoHash: text('logo_hash'),
    heroHash: text('hero_hash'),
    /** Of whoever has not chosen another. */
    defaultLocale: text('default_locale').$type<Locale>().notNull().default('sv'),
    /** Who mails are from; null: the club by its name. */
    mailSenderName: text('mail_sender_name'),
    version: integer('version').notNull().default(1),
  },
  () => [
    check('club_settings_is_one_row', sql`id = 1`),
    check('club_settings_adjustment_approval_above', sql`adjustment_approval_above >= 0`),
    check('club_settings_campaign_approval_above', sql`campaign_approval_above_points >= 0`),
    check('club_settings_primary_colour', sql`primary_colour ~ '^#[0-9a-f]{6}$'`),
    check('club_settings_second_colour', sql`second_colour ~ '^#[0-9a-f]{6}$'`),
    check('club_settings_default_locale', sql`default_locale in ('sv', 'nb', 'en')`),
  ],
)
