import { type Db, statement, type Tx } from '@stamkund/database'
import { and, eq, sql } from 'drizzle-orm'
import type { Tagline } from './club-settings.schema.ts'
import { clubSettings } from './club-settings.table.ts'
import type { Locale } from './languages.ts'

export interface ClubSettings {
  readonly name: string
  /** Where the club's business dates are, such as `Europe/Stockholm`. */
  readonly timeZone: string
  /** The currency of figures over all customers. */
  readonly currency: string
  /** Purchases before this day are recorded without awards. */
  readonly earningStartsOn: string | null
  /** Above so many points, either way, an adjustment needs a second person. */
  readonly adjustmentApprovalAbove: number
  /** A campaign that may give more points than this, or any number of them, needs a second person. */
  readonly campaignApprovalAbovePoints: number
  /** Whether webhooks may be sent to addresses of this machine or a private network. */
  readonly allowsPrivateWebhooks: boolean
  /** `#rrggbb`; all colours of the screens come from it and the second one. */
  readonly primaryColour: string
  readonly secondColour: string | null
  readonly tagline: Tagline | null
  readonly logoHash: string | null
  readonly heroHash: string | null
  /** Of whoever has not chosen another. */
  readonly defaultLocale: Locale
  /** Who mails are from; null: the club by its name. */
  readonly mailSenderName: string | null
  readonly version: number
}

const SETTINGS = `select name, time_zone as "timeZone", currency, earning_starts_on as "earningStartsOn",
  adjustment_approval_above as "adjustmentApprovalAbove",
  campaign_approval_above_points as "campaignApprovalAbovePoints", allows_private_webhooks as "allowsPrivateWebhooks",
  primary_colour as "primaryColour", second_colour as "secondColour", tagline, logo_hash as "logoHash",
  hero_hash as "heroHash", default_locale as "defaultLocale", mail_sender_name as "mailSenderName", version
  from club_settings`

const READ = statement('club_settings_read', SETTINGS)
const LOCK = statement('club_settings_lock', `${SETTINGS} for no key update`)

/** Every installation has them: `seedClubSettings` runs before anything else. */
export async function readClubSettings(db: Db): Promise<ClubSettings> {
  return only(await db.rows<ClubSettings>(READ))
}

/** Settings that nobody else changes until the transaction ends. */
export async function lockClubSettings(tx: Tx): Promise<ClubSettings> {
  return only(await tx.rows<ClubSettings>(LOCK))
}

function only([settings]: readonly ClubSettings[]): ClubSettings {
  if (!settings) throw new Error('the club has no settings: it was opened without seedClubSettings')
  return settings
}

type NewClubSettings = typeof clubSettings.$inferInsert

/** Keeps what is there already. */
export async function insertClubSettings(tx: Tx, settings: NewClubSettings): Promise<void> {
  await tx.write.insert(clubSettings).values(settings).onConflictDoNothing()
}

/** False if they have another version by now. */
export async function updateClubSettings(
  tx: Tx,
  version: number,
  changes: Partial<Omit<ClubSettings, 'version'>>,
): Promise<boolean> {
  const { rowCount } = await tx.write
    .update(clubSettings)
    .set({ ...changes, version: sql`version + 1` })
    .where(and(eq(clubSettings.id, 1), eq(clubSettings.version, version)))
  return rowCount === 1
}
