import { type Db, statement } from '@stamkund/database'
import type { CompanyRow, CompanyRowFilter, CompanySort } from './company-overviews.schema.ts'

interface Filter extends Omit<CompanyRowFilter, 'limit' | 'cursor' | 'format'> {
  /** Only the companies of this sales rep; null: all. */
  readonly reachedBy: string | null
}

export interface FoundRow extends CompanyRow {
  /** What the list is sorted by, as text. */
  readonly sortKey: string
}

interface Sort {
  readonly key: string
  readonly type: string
  readonly direction: 'asc' | 'desc'
}

const SORTS: Readonly<Record<CompanySort, Sort>> = {
  name: { key: 'lower(p.name)', type: 'text', direction: 'asc' },
  available: { key: 'coalesce(w.available, 0)', type: 'bigint', direction: 'desc' },
  netSales: { key: 'coalesce(f.net_sales, 0)', type: 'numeric', direction: 'desc' },
  lastPurchase: { key: `coalesce(f.last_purchase_on, '-infinity')`, type: 'date', direction: 'desc' },
}

/** Companies in the order of the sort, then of their ids. People are counted for the page alone. */
export function findCompanyRows(
  db: Db,
  filter: Filter,
  after: readonly [value: string, id: string] | undefined,
  limit: number,
): Promise<FoundRow[]> {
  const { key, type, direction } = SORTS[filter.sort]
  const values: unknown[] = []
  const given = (value: unknown, cast: string) => `$${values.push(value)}::${cast}`
  const conditions: string[] = []
  // One plan serves all values of a parameter, so what is not asked for must not be in the statement.
  if (filter.reachedBy !== null) conditions.push(`p.sales_rep_id = ${given(filter.reachedBy, 'uuid')}`)
  if (filter.salesRepId !== undefined) conditions.push(`p.sales_rep_id = ${given(filter.salesRepId, 'uuid')}`)
  if (filter.participates !== undefined)
    conditions.push(filter.participates === 'true' ? 'p.participates' : 'not p.participates')
  if (filter.tier !== undefined)
    conditions.push(filter.tier === 'none' ? 't.tier_id is null' : `t.tier_id = ${given(filter.tier, 'uuid')}`)
  if (filter.salesClass !== undefined) conditions.push(`t.sales_class = ${given(filter.salesClass, 'text')}`)
  if (filter.marginClass !== undefined) conditions.push(`t.margin_class = ${given(filter.marginClass, 'text')}`)
  if (filter.q !== undefined) conditions.push(mentions(given(filter.q, 'text')))
  if (after)
    conditions.push(
      `(${key}, p.id) ${direction === 'asc' ? '>' : '<'} (${given(after[0], type)}, ${given(after[1], 'uuid')})`,
    )
  const text = `select page.*, (select count(*) from contact c where c.company_id = page.id) as "memberCount"
    from (
      select p.id, p.company_no as "companyNo", p.name, p.org_no as "orgNo", p.industry, p.city, p.country, p.participates,
        p.sales_rep_id as "salesRepId", p.sales_rep_name as "salesRepName", (${key})::text as "sortKey",
        greatest(w.available, 0) as available, greatest(-w.available, 0) as debt, f.currency,
        coalesce(f.net_sales, 0)::numeric(18,4) as "netSales12Months",
        case when f.net_sales_with_cost <> 0 then f.contribution_margin end as "contributionMargin12Months",
        f.last_purchase_on as "lastPurchaseOn", t.tier_id as "tierId", t.tier_name as "tierName",
        t.sales_class as "salesClass", t.margin_class as "marginClass"
      from company_profile p
      left join company_figure f on f.company_id = p.id
      left join company_standing t on t.company_id = p.id
      left join ledger.wallet w on w.company_id = p.id and w.kind = 'company'
      where ${['true', ...conditions].join(' and ')}
      order by ${key} ${direction}, p.id ${direction} limit ${given(limit, 'int')}
    ) page`
  return db.rows(statement(nameOf(filter, after !== undefined), text), values)
}

/** The statement's text follows from these. */
function nameOf(filter: Filter, isLaterPage: boolean): string {
  const { sort, reachedBy, salesRepId, participates, tier, salesClass, marginClass, q } = filter
  const tiers = tier && (tier === 'none' ? 'untiered' : 'tier')
  const classes = [salesClass && 'sales', marginClass && 'margin']
  const people = [reachedBy !== null && 'own', salesRepId && 'rep', participates]
  const parts = [...people, tiers, ...classes, q && 'q', isLaterPage && 'after']
  return ['company_rows', sort, ...parts.filter(Boolean)].join('_')
}

function mentions(text: string): string {
  return `(strpos(lower(p.name), lower(${text})) > 0 or strpos(lower(p.org_no), lower(${text})) > 0 or p.id in (
     select s.survivor_id from company_survivor s join company_number n on n.company_id = s.company_id
     where strpos(lower(n.company_no), lower(${text})) > 0))`
}
