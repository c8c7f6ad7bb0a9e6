import type { QualifyingBasis, QualifyingPeriod } from './tiers.schema.ts'

interface PeriodSql {
  /** The day before the first that counts. */
  readonly since: string
  /** What counts of the rows `occurred_on, amount` of a company that holds `h`. */
  readonly parts: string
  /** What will count on the first day after the period of its tier, if nothing more is bought. */
  readonly ahead: string
  /** The last day for which a tier is held that is given today. */
  readonly until: string
  /** Whether a tier that is reached again is held longer from that moment on. */
  readonly renewsEarly: boolean
}

const THIS_YEAR = `date_trunc('year', $2::date)::date`
const DAY_AFTER_PERIOD = 'greatest(h.held_until + 1, $2::date)'

/** What counts on a day, `$2`, and for how long it is good. */
export const periods: Readonly<Record<QualifyingPeriod, PeriodSql>> = {
  rolling_12_months: {
    since: `($2::date - interval '1 year')::date`,
    parts: `sum(amount) as this_period, 0 as last_period,
         sum(amount) filter (where occurred_on > (${DAY_AFTER_PERIOD} - interval '1 year')::date) as after_period`,
    ahead: 'c.after_period',
    until: `($2::date + interval '1 year')::date`,
    renewsEarly: false,
  },
  // The better of two years counts: what was reached in one is held until the end of the next.
  calendar_year: {
    since: `(${THIS_YEAR} - interval '1 year')::date - 1`,
    parts: `sum(amount) filter (where occurred_on >= ${THIS_YEAR}) as this_period,
         sum(amount) filter (where occurred_on < ${THIS_YEAR}) as last_period, 0 as after_period`,
    ahead: `case extract(year from ${DAY_AFTER_PERIOD}) - extract(year from $2::date)
         when 0 then c.qualifying when 1 then c.this_period end`,
    until: `(${THIS_YEAR} + case when c.this_period >= given.threshold then interval '2 years' else interval '1 year' end)::date - 1`,
    renewsEarly: true,
  },
}

/** What counts, by the day of the purchase; the company's id comes behind it. Points have no currency. */
export const sources: Readonly<Record<QualifyingBasis, string>> = {
  points: 'select null as currency, occurred_on, points::numeric as amount from earned_award where',
  net_sales: 'select currency, occurred_on, net_amount as amount from sold_line where',
  contribution_margin: `select currency, occurred_on, net_amount - quantity * unit_cost as amount
       from sold_line where unit_cost is not null and`,
}
