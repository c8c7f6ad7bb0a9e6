import { type Db, statement, type Tx } from '@stamkund/database'
import type { QualifyingBasis, TierReason, TierTexts } from './tiers.schema.ts'

/** What became of a company's tier. */
export interface TierMove {
  readonly companyId: string
  readonly reason: TierReason | 'falling_soon'
  readonly fromTierId: string | null
  readonly toTierId: string | null
  readonly heldUntil: string | null
}

/** A level as it is now. */
export interface StoredTier {
  readonly id: string
  /** A decimal. */
  readonly threshold: string
  readonly texts: TierTexts
  readonly multiplierHundredths: number
}

const READ = statement(
  'tiers_read',
  `select t.id, t.threshold, t.texts,
     (select hundredths from tier_multiplier where tier_id = t.id order by valid_from desc limit 1) as "multiplierHundredths"
   from tier t where t.retired_on is null order by t.threshold`,
)

/** The levels, lowest first. */
export function readTiers(db: Db): Promise<StoredTier[]> {
  return db.rows(READ)
}

const TEXTS = statement('tier_texts_read', 'select id, texts from tier')

/** The texts of all levels that there ever were, by id. */
export async function readTierTexts(db: Db): Promise<Map<string, TierTexts>> {
  const rows = await db.rows<{ id: string; texts: TierTexts }>(TEXTS)
  return new Map(rows.map(({ id, texts }) => [id, texts]))
}

const HAS = statement('tiers_has', 'select exists (select from tier where retired_on is null) as "hasSome"')

export async function hasTiers(db: Db): Promise<boolean> {
  const [row] = await db.rows<{ hasSome: boolean }>(HAS)
  return row?.hasSome ?? false
}

const HAS_EVER_HAD = statement('tiers_ever_had', 'select exists (select from tier) as "hasSome"')

let isKnownToHaveHad = false

/**
 * Whether companies may have a tier on any day, so that a club without tiers pays nothing for them. A tier that is given up
 * stays, and so whoever has seen one need not ask again.
 */
export async function hasEverHadTiers(db: Db): Promise<boolean> {
  if (isKnownToHaveHad) return true
  const [row] = await db.rows<{ hasSome: boolean }>(HAS_EVER_HAD)
  isKnownToHaveHad = row?.hasSome ?? false
  return isKnownToHaveHad
}

/** The tier of each company that goes on. */
const HELD_NOW = `select distinct on (c.company_id) c.company_id, c.tier_id, c.held_until, c.basis, c.qualifying
     from company_tier c join company_profile p on p.id = c.company_id
     order by c.company_id, c.valid_from desc`

const COUNT_HOLDERS = statement(
  'tier_holders_count',
  `with held as (${HELD_NOW})
   select tier_id as "tierId", count(*) as companies from held where tier_id is not null group by tier_id`,
)

/** How many companies have each tier, by its id; absent: none. */
export async function countHolders(db: Db): Promise<Map<string, number>> {
  const rows = await db.rows<{ tierId: string; companies: number }>(COUNT_HOLDERS)
  return new Map(rows.map(({ tierId, companies }) => [tierId, companies]))
}

const WRITE = statement(
  'tiers_write',
  `insert into tier (id, threshold, texts)
   select * from unnest($1::uuid[], $2::numeric[], $3::json[])
   on conflict (id) do update set threshold = excluded.threshold, texts = excluded.texts`,
)

// A change is good from today on. Nothing is written where nothing changes.
const WRITE_MULTIPLIERS = statement(
  'tier_multipliers_write',
  `insert into tier_multiplier (tier_id, valid_from, hundredths)
   select g.tier_id, $3, g.hundredths from unnest($1::uuid[], $2::int[]) as g (tier_id, hundredths)
   where g.hundredths is distinct from
     (select hundredths from tier_multiplier m where m.tier_id = g.tier_id order by valid_from desc limit 1)
   on conflict (tier_id, valid_from) do update set hundredths = excluded.hundredths`,
)

const RETIRE = statement('tiers_retire', 'update tier set retired_on = $2 where id = any($1::uuid[])')

/** Writes the levels that there are from a day on. */
export async function writeTiers(tx: Tx, tiers: readonly StoredTier[], today: string): Promise<void> {
  const ids = tiers.map(({ id }) => id)
  await tx.rows(WRITE, [ids, tiers.map(({ threshold }) => threshold), tiers.map(({ texts }) => JSON.stringify(texts))])
  await tx.rows(WRITE_MULTIPLIERS, [ids, tiers.map(({ multiplierHundredths }) => multiplierHundredths), today])
}

export async function retireTiers(tx: Tx, ids: readonly string[], today: string): Promise<void> {
  await tx.rows(RETIRE, [ids, today])
}

const REPLACE = statement(
  'tier_replace',
  `with held as materialized (${HELD_NOW}), put as (
     insert into company_tier as c (company_id, valid_from, tier_id, held_until, reason, basis, qualifying)
     select h.company_id, $3, r.by_id, case when r.by_id is not null then h.held_until end, 'tier_removed', h.basis, h.qualifying
     from held h join unnest($1::uuid[], $2::uuid[]) as r (tier_id, by_id) on r.tier_id = h.tier_id
     on conflict (company_id, valid_from) do update
     set tier_id = excluded.tier_id, held_until = excluded.held_until, reason = excluded.reason
     returning company_id, tier_id, held_until
   )
   select company_id as "companyId", 'tier_removed' as reason, held.tier_id as "fromTierId", put.tier_id as "toTierId",
     put.held_until as "heldUntil"
   from put join held using (company_id) order by company_id`,
)

/** Gives whoever has a tier another one, or none, from today on, for the rest of its period. */
export async function replaceTiers(
  tx: Tx,
  replacements: readonly { readonly tierId: string; readonly by: string | null }[],
  today: string,
): Promise<TierMove[]> {
  const [ids, by] = [replacements.map(({ tierId }) => tierId), replacements.map((each) => each.by)]
  return tx.rows(REPLACE, [ids, by, today])
}

/** A tier as a company had it. */
export interface TierPeriod {
  readonly validFrom: string
  readonly tierId: string | null
  readonly heldUntil: string | null
  readonly reason: TierReason
  readonly basis: QualifyingBasis
  readonly qualifying: string
}

const PERIODS = statement(
  'company_tiers_of',
  `select valid_from as "validFrom", tier_id as "tierId", held_until as "heldUntil", reason, basis, qualifying
   from company_tier where company_id = $1 order by valid_from desc`,
)

/** The tiers that a company had, latest first. */
export function findTierPeriods(db: Db, companyId: string): Promise<TierPeriod[]> {
  return db.rows(PERIODS, [companyId])
}

const ALL = statement('tier_companies', 'select id from company_profile order by id')

/** Companies that go on. */
export async function companiesThatGoOn(db: Db): Promise<string[]> {
  return (await db.rows<{ id: string }>(ALL)).map(({ id }) => id)
}
