import { type Db, statement, type Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { hasFinishedBuying } from '../../sales/purchases/index.ts'

const HOUR_MS = 3_600_000
/** Figures that nothing has changed are of another day by then. */
const HOURS_LOOKED_BACK = 25

// A purchase becomes visible some time after it was recorded, so those of the minute before count again. What was
// recorded in a still longer transaction is added up on the next day.
const OUTDATED = statement(
  'company_figures_outdated',
  `select s.survivor_id as id
   from company_survivor s
   join company_change o on o.company_id = s.company_id
   left join company_figure f on f.company_id = s.survivor_id
   where f.company_id is null or f.as_of <> $1 or f.refreshed_at < now() - make_interval(hours => ${HOURS_LOOKED_BACK - 1})
     or f.refreshed_at - interval '1 minute' <= o.updated_at
   union
   select s.survivor_id
   from purchase_arrival p
   join company_survivor s on s.company_id = p.company_id
   join company_figure f on f.company_id = s.survivor_id
   where p.id > $2 and p.recorded_at > f.refreshed_at - interval '1 minute'
   group by s.survivor_id
   having ${hasFinishedBuying('$3')}
   order by id`,
)

/**
 * Companies that go on and whose figures are of another day, or older than what they bought since.
 * @param quietSeconds who has bought within so many seconds is left for later, though not for longer than ten minutes
 */
export async function outdatedCompanies(db: Db, today: string, quietSeconds: number): Promise<string[]> {
  // Ids of purchases begin with the time, by the clock of the machine, at which they were made.
  const since = newId({ msecs: Date.now() - HOURS_LOOKED_BACK * HOUR_MS, seq: 0, random: new Uint8Array(16) })
  const rows = await db.rows<{ id: string }>(OUTDATED, [today, since, quietSeconds])
  return rows.map(({ id }) => id)
}

const GROUPS = statement(
  'company_figures_groups',
  'select company_id as id, survivor_id as "survivorId" from company_survivor where survivor_id = any($1::uuid[])',
)

// As arrays, of whose length the planner knows: it must never take a few companies for most of them, and read all lines.
const GROUP = 'unnest($1::uuid[], $2::uuid[]) as s (company_id, survivor_id)'
const MARGIN = 'sum(net_amount - cost)'
const WITH_COST = 'sum(net_amount) filter (where cost is not null)'
const KEY = 'company_id, month, band, currency'
const AMOUNTS = ['net_sales', 'net_sales_with_cost', 'contribution_margin']
const listOf = (alias: string) => AMOUNTS.map((name) => `${alias}.${name}`).join(', ')

// Written so that no long list is read anew for each row, even where nothing is known of the tables yet, as in a fresh club:
// the band is looked up line by line; what is not in a list is found with `not in`, which makes a hash of it; what has
// vanished, which is next to nothing, is put apart first.
// `club_sales_month` gets the difference to what was added up before, so that it stays the sum of all companies without
// reading them all.
const REFRESH = statement(
  'company_figures_refresh',
  `with line as materialized (
     select s.survivor_id as company_id, x.id as product_id, l.kind, l.occurred_on, l.currency, l.quantity, l.net_amount,
       l.quantity * l.unit_cost as cost,
       case when x.id is null then 'none' else coalesce(b.band::text, 'unknown') end::margin_mix_band as band
     from ${GROUP}
     join sold_line l on l.company_id = s.company_id
     left join sellable_product x on x.id = l.product_id
     left join lateral (
       select h.band from product_band h
       where h.product_id = x.id and h.valid_from <= l.occurred_on order by h.valid_from desc limit 1
     ) b on true
   ), fresh as (
     select company_id, date_trunc('month', occurred_on)::date as month, band, currency, sum(net_amount) as net_sales,
       coalesce(${WITH_COST}, 0) as net_sales_with_cost, coalesce(${MARGIN}, 0) as contribution_margin
     from line group by 1, 2, 3, 4
   ), old as (
     select m.* from company_sales_month m join ${GROUP} on s.company_id = m.company_id
   ), changed as (
     select ${KEY}, ${listOf('f')}, ${AMOUNTS.map((name) => `coalesce(f.${name}, 0) - coalesce(o.${name}, 0) as more_${name}`).join(', ')}
     from fresh f full join old o using (${KEY})
     where (${listOf('f')}) is distinct from (${listOf('o')})
   ), put as (
     insert into company_sales_month (${KEY}, ${AMOUNTS.join(', ')})
     select ${KEY}, ${AMOUNTS.join(', ')} from changed where net_sales is not null
     on conflict (${KEY}) do update set ${AMOUNTS.map((name) => `${name} = excluded.${name}`).join(', ')}
   ), vanished as materialized (
     select ${KEY} from changed where net_sales is null
   ), gone as (
     delete from company_sales_month m using vanished v
     where (m.company_id, m.month, m.band, m.currency) = (v.company_id, v.month, v.band, v.currency)
   ), club as (
     insert into club_sales_month as m (month, band, currency, ${AMOUNTS.join(', ')})
     select month, band, currency, ${AMOUNTS.map((name) => `sum(more_${name})`).join(', ')} from changed group by 1, 2, 3
     on conflict (month, band, currency) do update set ${AMOUNTS.map((name) => `${name} = m.${name} + excluded.${name}`).join(', ')}
   ), bought as (
     select distinct on (company_id, product_id) * from (
       select company_id, product_id, currency, sum(quantity) as quantity, sum(net_amount) as net_sales,
         count(*) filter (where kind = 'invoice') as times, max(occurred_on) filter (where kind = 'invoice') as last_on
       from line
       where product_id is not null and occurred_on > ($3::date - interval '1 year')::date and occurred_on <= $3::date
       group by company_id, product_id, currency
     ) of_currency
     where last_on is not null order by company_id, product_id, last_on desc, currency
   ), put_products as (
     insert into company_product as p (company_id, product_id, currency, quantity, net_sales, times, last_on)
     select * from bought
     on conflict (company_id, product_id) do update
     set currency = excluded.currency, quantity = excluded.quantity, net_sales = excluded.net_sales,
       times = excluded.times, last_on = excluded.last_on
     where (p.currency, p.quantity, p.net_sales, p.times, p.last_on)
       is distinct from (excluded.currency, excluded.quantity, excluded.net_sales, excluded.times, excluded.last_on)
   ), gone_products as (
     delete from company_product p using ${GROUP}
     where s.company_id = p.company_id
       and (p.company_id, p.product_id) not in (select company_id, product_id from bought)
   ), sums as (
     select company_id, currency, max(occurred_on) filter (where kind = 'invoice') as last_on, min(occurred_on) as first_on,
       sum(net_amount) filter (where occurred_on > day.year_ago) as net_sales,
       sum(net_amount) filter (where occurred_on > day.two_years_ago and occurred_on <= day.year_ago) as net_sales_before,
       ${WITH_COST.replace('where', 'where occurred_on > day.year_ago and')} as net_sales_with_cost,
       ${MARGIN} filter (where occurred_on > day.year_ago) as contribution_margin,
       sum(net_amount) filter (where occurred_on > day.today - 60) as net_sales_60_days,
       sum(net_amount) filter (where occurred_on > day.year_ago - 60 and occurred_on <= day.year_ago) as season_60_days,
       sum(net_amount) filter (where occurred_on > day.today - 360 and occurred_on <= day.today - 60) as rhythm_300_days
     from line
     cross join (
       select $3::date as today, ($3::date - interval '1 year')::date as year_ago,
         ($3::date - interval '2 years')::date as two_years_ago
     ) day
     where occurred_on <= day.today
     group by company_id, currency
   ), chosen as (
     select distinct on (company_id) sums.* from sums, club_settings club
     order by company_id, (sums.currency = club.currency) desc, net_sales desc nulls last, sums.currency
   )
   insert into company_figure as f (company_id, as_of, refreshed_at, currency, net_sales, net_sales_before,
     net_sales_with_cost, contribution_margin, last_purchase_on, net_sales_60_days, usual_60_days,
     expiring_points, expiring_on)
   select wanted.id, $3::date, now(), c.currency, coalesce(c.net_sales, 0), coalesce(c.net_sales_before, 0),
     coalesce(c.net_sales_with_cost, 0), coalesce(c.contribution_margin, 0),
     (select max(last_on) from sums where company_id = wanted.id), coalesce(c.net_sales_60_days, 0),
     case
       when c.first_on <= $3::date - 425 then least(coalesce(c.season_60_days, 0), coalesce(c.rhythm_300_days, 0) / 5)
       when c.first_on <= $3::date - 240 then c.rhythm_300_days / (least($3::date - 60 - c.first_on, 300) / 60.0)
     end, coalesce(lots.points, 0), lots.expires_on
   from (select distinct survivor_id as id from ${GROUP}) wanted
   left join chosen c on c.company_id = wanted.id
   left join lateral (
     select l.expires_on, sum(l.remaining) as points from ledger.lot l
     where l.company_id = wanted.id and l.wallet_id = wanted.id and l.remaining > 0
       and l.expires_on between $3::date and $3::date + 60 and l.available_on <= $3::date
     group by l.expires_on order by l.expires_on limit 1
   ) lots on true
   on conflict (company_id) do update set as_of = excluded.as_of, refreshed_at = excluded.refreshed_at,
     currency = excluded.currency, net_sales = excluded.net_sales, net_sales_before = excluded.net_sales_before,
     net_sales_with_cost = excluded.net_sales_with_cost, contribution_margin = excluded.contribution_margin,
     last_purchase_on = excluded.last_purchase_on, net_sales_60_days = excluded.net_sales_60_days,
     usual_60_days = excluded.usual_60_days, expiring_points = excluded.expiring_points, expiring_on = excluded.expiring_on`,
)

/** Adds up what companies have bought, anew. The caller keeps others from doing so at the same time. */
export async function refreshCompanies(tx: Tx, companyIds: readonly string[], today: string): Promise<void> {
  const companies = await tx.rows<{ id: string; survivorId: string }>(GROUPS, [companyIds])
  await tx.rows(REFRESH, [companies.map(({ id }) => id), companies.map(({ survivorId }) => survivorId), today])
}

const LOCK = statement('figures_lock', `select pg_advisory_xact_lock(hashtextextended('insight figures', 0))`)

/** One transaction at a time writes figures. */
export async function lockFigures(tx: Tx): Promise<void> {
  await tx.rows(LOCK)
}
