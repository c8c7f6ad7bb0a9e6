import { type Db, statement, type Tx } from '@stamkund/database'

/** What became of points in a month, by the day of each ledger entry. */
export interface PointsOfMonth {
  /** `YYYY-MM` */
  readonly month: string
  /** Earned by purchases. */
  readonly issued: number
  readonly takenBack: number
  readonly redeemed: number
  /** Less what was taken back out of expired points. */
  readonly expired: number
  readonly adjusted: number
  /** What the holders' points changed by. */
  readonly outstanding: number
}

// What moves between wallets adds up to nothing, but may do so in two months.
const SUMS = `sum(-e.issued) filter (where e.kind = 'earn') as issued,
     sum(e.issued) filter (where e.kind = 'reverse') as taken_back, sum(e.redeemed) as redeemed,
     sum(e.expired) filter (where e.kind <> 'transfer') as expired, sum(-e.adjusted) as adjusted,
     sum(e.available + e.pending + e.held) as outstanding`
const NAMES = ['issued', 'taken_back', 'redeemed', 'expired', 'adjusted', 'outstanding']
const AMOUNTS = NAMES.map((name) => `coalesce(${name}, 0)::bigint as ${name}`).join(', ')

/** Wallets with entries that have not been added up. */
const BEHIND = `select w.company_id, w.wallet_id, coalesce(c.version, 0) as counted, w.version
     from ledger.wallet w left join counted_wallet c using (company_id, wallet_id)
     where w.version > coalesce(c.version, 0)`

const ENTRIES = `behind b join ledger.entry e
       on e.company_id = b.company_id and e.wallet_id = b.wallet_id and e.version > b.counted and e.version <= b.version`

const READ = statement(
  'points_months_read',
  `with behind as (${BEHIND}), months as (
     select month, ${NAMES.join(', ')} from points_month
     union all
     select date_trunc('month', e.occurred_on)::date, ${SUMS} from ${ENTRIES} group by 1
   )
   select to_char(month, 'YYYY-MM') as month, ${NAMES.map((name) => `coalesce(sum(${name}), 0)::bigint as "${camel(name)}"`).join(', ')}
   from months group by month order by months.month`,
)

/** Every month in which points moved, oldest first: what was added up before, and what has happened since. */
export function readPointsMonths(db: Db): Promise<PointsOfMonth[]> {
  return db.rows(READ)
}

const COUNT = statement(
  'points_months_count',
  `with behind as (${BEHIND} order by w.company_id, w.wallet_id limit $1), counted as (
     insert into counted_wallet (company_id, wallet_id, version)
     select company_id, wallet_id, version from behind
     on conflict (company_id, wallet_id) do update set version = excluded.version
     returning 1
   ), fresh as (
     select date_trunc('month', e.occurred_on)::date as month, ${SUMS} from ${ENTRIES} group by 1
   ), added as (
     insert into points_month as m (month, ${NAMES.join(', ')})
     select month, ${AMOUNTS} from fresh
     on conflict (month) do update set ${NAMES.map((name) => `${name} = m.${name} + excluded.${name}`).join(', ')}
   )
   select count(*) as wallets from counted`,
)

/**
 * Adds up the entries of wallets that have new ones. The caller keeps others from doing so at the same time.
 * @returns how many wallets there were; as many as `most` if there may be more
 */
export async function countPoints(tx: Tx, most: number): Promise<number> {
  const [row] = await tx.rows<{ wallets: number }>(COUNT, [most])
  return row?.wallets ?? 0
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}
