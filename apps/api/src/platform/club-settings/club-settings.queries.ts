import { type Db, statement, type Tx } from '@stamkund/database'
import { and, eq, sql } from 'drizzle-orm'
import { clubSettings } from './club-settings.table.ts'

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
  /** Whether webhooks may be sent to addresses of this machine or a private network. */
  readonly allowsPrivateWebhooks: boolean
  readonly version: number
}

const read = statement(
  'read_club_settings',
  `select name, time_zone as "timeZone", currency, earning_starts_on as "earningStartsOn",
     adjustment_approval_above as "adjustmentApprovalAbove", allows_private_webhooks as "allowsPrivateWebhooks", version
     from club_settings`,
)

/** Every installation has them: `seedClubSettings` runs before anything else. */
export async function readClubSettings(db: Db): Promise<ClubSettings> {
  const [settings] = await db.rows<ClubSettings>(read)
  if (!settings) throw new Error('the club has no settings: it was opened without seedClubSettings')
  return settings
}

/** Keeps what is there already. */
export async function insertClubSettings(tx: Tx, settings: Omit<ClubSettings, 'version'>): Promise<void> {
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
