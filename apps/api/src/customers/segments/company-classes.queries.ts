import { type Db, statement, type Tx } from '@stamkund/database'
import type { CompanyClass } from './company-class.schema.ts'

/** By net sales and by contribution margin of twelve months; null: it bought nothing. */
export interface CompanyClasses {
  readonly salesClass: CompanyClass | null
  readonly marginClass: CompanyClass | null
}

export interface ClassesFrom extends CompanyClasses {
  /** The first day. */
  readonly validFrom: string
}

export interface ClassesOf extends ClassesFrom {
  readonly companyId: string
}

const COLUMNS = 'valid_from as "validFrom", sales_class as "salesClass", margin_class as "marginClass"'

// From the day on which a company was merged, it is in the class of the one that goes on.
const ON_DAYS = statement(
  'company_classes_on_days',
  `select wanted.company_id as "companyId", wanted.day, c.sales_class as "salesClass", c.margin_class as "marginClass"
   from unnest($1::uuid[], $2::date[]) as wanted (company_id, day)
   left join company_merger m on m.company_id = wanted.company_id and m.merged_on <= wanted.day
   cross join lateral (
     select sales_class, margin_class from company_class
     where company_id = coalesce(m.survivor_id, wanted.company_id) and valid_from <= wanted.day
     order by valid_from desc limit 1
   ) c`,
)

/**
 * The classes of companies as they were on days.
 * @returns by `${companyId} ${day}`; absent: none were known by then
 */
export async function readClasses(
  db: Db,
  pairs: readonly { readonly companyId: string; readonly day: string }[],
): Promise<Map<string, CompanyClasses>> {
  if (pairs.length === 0) return new Map()
  const values = [pairs.map(({ companyId }) => companyId), pairs.map(({ day }) => day)]
  const rows = await db.rows<CompanyClasses & { companyId: string; day: string }>(ON_DAYS, values)
  return new Map(rows.map(({ companyId, day, ...classes }) => [`${companyId} ${day}`, classes]))
}

const HISTORY = statement(
  'company_class_history',
  `with span as (
     select distinct company_id, company_id as source_id, '-infinity'::date as first_day, 'infinity'::date as end_day
     from company_class where company_id not in (select company_id from company_merger)
     union all
     select company_id, company_id, '-infinity', merged_on from company_merger
     union all
     select company_id, survivor_id, merged_on, 'infinity' from company_merger
   ), period as (
     select *, lead(valid_from, 1, 'infinity') over (partition by company_id order by valid_from) as valid_before
     from company_class
   )
   select s.company_id as "companyId", greatest(p.valid_from, s.first_day) as "validFrom", p.sales_class as "salesClass",
     p.margin_class as "marginClass"
   from span s
   join period p on p.company_id = s.source_id and p.valid_from < s.end_day and p.valid_before > s.first_day
   order by s.company_id, 2`,
)

/** All classes that companies were ever in, by company and day. A merged company has those of the one that goes on. */
export function readClassHistory(db: Db): Promise<ClassesOf[]> {
  return db.rows(HISTORY)
}

const OF_COMPANY = statement(
  'company_classes_of',
  `select ${COLUMNS} from company_class where company_id = $1 order by valid_from desc`,
)

/** The classes that a company was in, latest first. */
export function findClassesOf(db: Db, companyId: string): Promise<ClassesFrom[]> {
  return db.rows(OF_COMPANY, [companyId])
}

const FIRST = statement('company_class_first', 'select min(valid_from) as "day" from company_class')

/** The first day of which classes are known; null: of none. */
export async function firstClassifiedDay(db: Db): Promise<string | null> {
  const [row] = await db.rows<{ day: string | null }>(FIRST)
  return row?.day ?? null
}

const LOCK = statement('company_class_lock', `select pg_advisory_xact_lock(hashtextextended('company_class', 0))`)

/** One transaction at a time writes classes. */
export async function lockClasses(tx: Tx): Promise<void> {
  await tx.rows(LOCK)
}

// Whoever had a class and is not among the given ones has bought nothing since.
const STORE = statement(
  'company_classes_store',
  `with given as (
     select * from unnest($2::uuid[], $3::text[], $4::text[]) as g (company_id, sales_class, margin_class)
   ), known as (
     select distinct on (company_id) company_id, valid_from, sales_class, margin_class
     from company_class where valid_from <= $1 order by company_id, valid_from desc
   )
   insert into company_class as c (company_id, valid_from, sales_class, margin_class)
   select company_id, $1, g.sales_class, g.margin_class
   from given g full join known k using (company_id)
   where (g.sales_class, g.margin_class) is distinct from (k.sales_class, k.margin_class)
   on conflict (company_id, valid_from) do update
   set sales_class = excluded.sales_class, margin_class = excluded.margin_class
   returning company_id`,
)

/** Writes what changes on a day. @returns how many companies did */
export async function insertClassChanges(
  tx: Tx,
  day: string,
  classes: readonly (CompanyClasses & { readonly companyId: string })[],
): Promise<number> {
  const rows = await tx.rows(STORE, [
    day,
    classes.map(({ companyId }) => companyId),
    classes.map(({ salesClass }) => salesClass),
    classes.map(({ marginClass }) => marginClass),
  ])
  return rows.length
}
