import { type Db, statement } from '@stamkund/database'
import type { TierFacts } from '@stamkund/points-engine'

interface FactsRow {
  readonly companyId: string
  readonly tierId: string | null
  readonly name: string
  readonly multiplierHundredths: number
}

/** The tier that a company has from a day on; null: none. */
export interface TierFrom {
  readonly companyId: string
  readonly validFrom: string
  readonly tier: TierFacts | null
}

/** A tier's name in the language of the club: awards keep it. */
const NAME = `coalesce(t.texts -> club.default_locale ->> 'name', t.texts -> 'en' ->> 'name')`

// From the day on which a company was merged, it has the tier of the one that goes on. A club without tiers is not looked
// at purchase by purchase.
const ON_DAYS = statement(
  'tier_facts_on_days',
  `select wanted.company_id as "companyId", wanted.day, t.id as "tierId", ${NAME} as name,
     x.hundredths as "multiplierHundredths"
   from unnest($1::uuid[], $2::date[]) as wanted (company_id, day)
   left join company_merger m on m.company_id = wanted.company_id and m.merged_on <= wanted.day
   cross join lateral (
     select tier_id from company_tier
     where company_id = coalesce(m.survivor_id, wanted.company_id) and valid_from <= wanted.day
     order by valid_from desc limit 1
   ) c
   join tier t on t.id = c.tier_id
   cross join lateral (
     select hundredths from tier_multiplier where tier_id = t.id and valid_from <= wanted.day
     order by valid_from desc limit 1
   ) x
   cross join club_settings club
   where exists (select from company_tier)`,
)

/**
 * The tiers of companies as they were on days.
 * @returns by `${companyId} ${day}`; absent: it had none
 */
export async function readTierFacts(
  db: Db,
  pairs: readonly { readonly companyId: string; readonly day: string }[],
): Promise<Map<string, TierFacts>> {
  if (pairs.length === 0) return new Map()
  const values = [pairs.map(({ companyId }) => companyId), pairs.map(({ day }) => day)]
  const rows = await db.rows<FactsRow & { tierId: string; day: string }>(ON_DAYS, values)
  return new Map(rows.map((row) => [`${row.companyId} ${row.day}`, toFacts(row, row.tierId)]))
}

const HISTORY = statement(
  'tier_history',
  `with span as (
     select distinct company_id, company_id as source_id, '-infinity'::date as first_day, 'infinity'::date as end_day
     from company_tier where company_id not in (select company_id from company_merger)
     union all
     select company_id, company_id, '-infinity', merged_on from company_merger
     union all
     select company_id, survivor_id, merged_on, 'infinity' from company_merger
   ), period as (
     select *, lead(valid_from, 1, 'infinity') over (partition by company_id order by valid_from) as valid_before
     from company_tier
   ), rate as (
     select *, lead(valid_from, 1, 'infinity') over (partition by tier_id order by valid_from) as valid_before
     from tier_multiplier
   )
   select s.company_id as "companyId", greatest(s.first_day, p.valid_from, x.valid_from) as "validFrom",
     t.id as "tierId", ${NAME} as name, x.hundredths as "multiplierHundredths"
   from span s
   join period p on p.company_id = s.source_id and p.valid_from < s.end_day and p.valid_before > s.first_day
   left join tier t on t.id = p.tier_id
   left join rate x on x.tier_id = t.id and x.valid_from < least(p.valid_before, s.end_day)
     and x.valid_before > greatest(p.valid_from, s.first_day)
   cross join club_settings club
   order by s.company_id, 2`,
)

/** All tiers that companies ever had, by company and day. A merged company has those of the one that goes on. */
export async function readTierHistory(db: Db): Promise<TierFrom[]> {
  const rows = await db.rows<FactsRow & { validFrom: string }>(HISTORY)
  return rows.map((row) => ({
    companyId: row.companyId,
    validFrom: row.validFrom,
    tier: row.tierId === null ? null : toFacts(row, row.tierId),
  }))
}

function toFacts({ name, multiplierHundredths }: FactsRow, id: string): TierFacts {
  return { id, name, multiplierHundredths }
}
