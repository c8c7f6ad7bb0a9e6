import { type Db, insertRows, insertTarget, statement, type Tx } from '@stamkund/database'

/** A company that was in the audience of a measured campaign on the day of its launch. */
export interface MeasuredCompany {
  readonly companyId: string
  /** Drawn from among its like: its class by net sales on that day, `-` where it had none. */
  readonly stratum: string
  readonly isHeldOut: boolean
}

const HOLDOUT = insertTarget('campaign_holdout', {
  campaign_id: 'uuid',
  company_id: 'uuid',
  stratum: 'text',
  is_held_out: 'boolean',
})

export async function insertHoldout(tx: Tx, campaignId: string, companies: readonly MeasuredCompany[]): Promise<void> {
  const rows = companies.map(({ companyId, stratum, isHeldOut }) => [campaignId, companyId, stratum, isHeldOut])
  await insertRows(tx, HOLDOUT, rows)
}

const READ = statement(
  'campaign_holdout_read',
  `select company_id as "companyId", stratum, is_held_out as "isHeldOut"
   from campaign_holdout where campaign_id = $1 order by company_id`,
)

/** Whom a campaign is compared with whom; empty: it is not measured. */
export function readHoldout(db: Db, campaignId: string): Promise<MeasuredCompany[]> {
  return db.rows(READ, [campaignId])
}

const COUNT = statement(
  'campaign_holdout_count',
  'select count(*)::int as companies from campaign_holdout where campaign_id = $1 and is_held_out',
)

export async function countHeldOut(db: Db, campaignId: string): Promise<number> {
  const [row] = await db.rows<{ companies: number }>(COUNT, [campaignId])
  return row?.companies ?? 0
}
