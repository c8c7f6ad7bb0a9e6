import { type Db, statement, type Tx } from '@stamkund/database'
import { budgetCounter } from '@stamkund/points-engine'

interface Counter {
  readonly name: string
  readonly value: number
}

const READ = statement('award_counter_read', 'select name, value from counters_named($1)')

/** Where counters stand; one that nothing was charged to is absent, and stands at 0. */
export async function readCounters(db: Db, names: readonly string[]): Promise<Map<string, number>> {
  if (names.length === 0) return new Map()
  return toMap(await db.rows<Counter>(READ, [names]))
}

/** How much of their budgets campaigns have given; 0 for one that never had a budget. */
export async function budgetSpent(db: Db, campaignIds: readonly string[]): Promise<Map<string, number>> {
  const counters = await readCounters(db, campaignIds.map(budgetCounter))
  return new Map(campaignIds.map((id) => [id, counters.get(budgetCounter(id)) ?? 0]))
}

const OPEN = statement(
  'award_counter_open',
  `insert into award_counter (name) select name from unnest($1::text[]) as wanted (name) order by name
   on conflict (name) do nothing`,
)

const LOCK = statement(
  'award_counter_lock',
  'select name, value from award_counter where name = any($1::text[]) order by name for no key update',
)

/** Where counters stand, nobody else's until the transaction ends. */
export async function lockCounters(tx: Tx, names: readonly string[]): Promise<Map<string, number>> {
  if (names.length === 0) return new Map()
  const [, rows] = await Promise.all([tx.rows(OPEN, [names]), tx.rows<Counter>(LOCK, [names])])
  return toMap(rows)
}

const CHARGED = `insert into award_counter as c (name, value)
  select name, amount from unnest($1::text[], $2::bigint[]) as changed (name, amount) where amount >= 0 order by name
  on conflict (name) do update set value = c.value + excluded.value returning name, value`

const CHARGE = statement('award_counter_charge', CHARGED)

const ADD = statement(
  'award_counter_add',
  `with charged as (${CHARGED}), given_back as (
     update award_counter c set value = greatest(c.value + changed.amount, 0)
     from unnest($1::text[], $2::bigint[]) as changed (name, amount)
     where changed.amount < 0 and c.name = changed.name returning c.name, c.value
   )
   select name, value from charged union all select name, value from given_back`,
)

/** Adds to counters, or takes from them, never below zero. @returns where they stand then, nobody else's from here on */
export async function addToCounters(tx: Tx, amounts: ReadonlyMap<string, number>): Promise<Map<string, number>> {
  if (amounts.size === 0) return new Map()
  const names = [...amounts.keys()]
  const isMixed = [...amounts.values()].some((amount) => amount < 0)
  const [, rows] = await Promise.all([
    // In one order, whoever else changes some of them.
    isMixed ? tx.rows(LOCK, [names]) : [],
    tx.rows<Counter>(isMixed ? ADD : CHARGE, [names, [...amounts.values()]]),
  ])
  return toMap(rows)
}

const CHARGE_WITHIN = statement(
  'award_counter_charge_within',
  `with charged as (${CHARGED})
   select refuse_contested(name) from charged join unnest($1::text[], $3::bigint[]) as allowed (name, ceiling) using (name)
   where charged.value > allowed.ceiling`,
)

export interface CeilingCharge {
  /** What is added, not below zero. */
  readonly amount: number
  /** How far the counter may come by it; null: anywhere. */
  readonly ceiling: number | null
}

/**
 * Adds to counters without waiting for where they stand then: they are nobody else's only from the moment in which they
 * are charged, which is best the last one of the transaction.
 * @param onRefused told of a counter that has come too far, before the transaction fails and is tried again
 */
export function chargeWithin(
  tx: Tx,
  charges: ReadonlyMap<string, CeilingCharge>,
  onRefused: (counter: string) => void,
): void {
  if (charges.size === 0) return
  const each = [...charges.values()]
  const values = [[...charges.keys()], each.map(({ amount }) => amount), each.map(({ ceiling }) => ceiling)]
  tx.send(CHARGE_WITHIN, values, (error) => {
    const { constraint, detail } = error as Error & { readonly constraint?: string; readonly detail?: string }
    if (constraint === 'counter_within_ceiling' && detail !== undefined) onRefused(detail)
  })
}

const COUNT_GIVEN = statement(
  'award_counter_count_given',
  `insert into award_counter (name, value)
   select $2, coalesce(sum(points), 0) from (
     select points - reversed_points as points from award
     where rule_id not in ('base', 'tier') and split_part(rule_id, '.', 1) = $1
     union all select points from event_award where split_part(rule_id, '.', 1) = $1
   ) given
   on conflict (name) do update set value = excluded.value`,
)

/** Lets a counter stand at what a campaign has given until now. */
export async function countGivenSoFar(tx: Tx, campaignId: string, counter: string): Promise<void> {
  await tx.rows(COUNT_GIVEN, [campaignId, counter])
}

function toMap(counters: readonly Counter[]): Map<string, number> {
  return new Map(counters.map(({ name, value }) => [name, value]))
}
