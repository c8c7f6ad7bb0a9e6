import { type Db, statement } from '@stamkund/database'
import type { CompanyOverview } from './company-overviews.schema.ts'

type Nameplate = Omit<CompanyOverview, 'sales' | 'points' | 'contacts' | 'figuresAsOf'>

export interface CompanyFacts {
  readonly company: Nameplate & { readonly figuresAsOf: Date | null }
  readonly sales: Omit<CompanyOverview['sales'], 'months'>
}

type Row = CompanyFacts['company'] & CompanyFacts['sales']

const FACTS = statement(
  'company_overview_facts',
  `select p.id, p.company_no as "companyNo", p.name, p.org_no as "orgNo", p.industry, p.city, p.country, p.participates,
     case when r.id is not null then json_build_object('id', r.id, 'name', r.name, 'email', r.email, 'phone', r.phone) end
       as "salesRep",
     (select count(*) from waiting_redemption w join company_survivor s using (company_id) where s.survivor_id = p.id)
       as "openRedemptions",
     f.refreshed_at as "figuresAsOf", f.currency, coalesce(f.net_sales, 0)::numeric(18,4) as "netSales12Months",
     coalesce(f.net_sales_before, 0)::numeric(18,4) as "netSales12MonthsBefore",
     case when f.net_sales_with_cost <> 0 then f.contribution_margin end as "contributionMargin12Months",
     case when f.net_sales_with_cost > 0
       then floor(f.contribution_margin * 10000 / f.net_sales_with_cost)::int end as "marginBasisPoints",
     f.last_purchase_on as "lastPurchaseOn"
   from company_profile p
   left join company_figure f on f.company_id = p.id
   left join sales_rep_card r on r.id = p.sales_rep_id
   where p.id = $1`,
)

export async function findCompanyFacts(db: Db, companyId: string): Promise<CompanyFacts> {
  const [row] = await db.rows<Row>(FACTS, [companyId])
  if (row === undefined) throw new Error(`company ${companyId} has no profile`)
  const {
    currency,
    netSales12Months,
    netSales12MonthsBefore,
    contributionMargin12Months,
    marginBasisPoints,
    lastPurchaseOn,
    ...company
  } = row
  return {
    company,
    sales: {
      currency,
      netSales12Months,
      netSales12MonthsBefore,
      contributionMargin12Months,
      marginBasisPoints,
      lastPurchaseOn,
    },
  }
}

const MONTHS = statement(
  'company_overview_months',
  `select to_char(m.month, 'YYYY-MM') as month, coalesce(sum(s.net_sales), 0)::numeric(18,4) as "netSales",
     coalesce(sum(s.contribution_margin), 0)::numeric(18,4) as "contributionMargin"
   from generate_series(date_trunc('month', $2::date) - interval '11 months', date_trunc('month', $2::date), '1 month') m (month)
   left join company_figure f on f.company_id = $1
   left join company_sales_month s on s.company_id = $1 and s.month = m.month::date and s.currency = f.currency
   group by m.month order by m.month`,
)

/** The twelve months up to this one, in the company's currency. */
export function findSalesMonths(db: Db, companyId: string, today: string): Promise<CompanyOverview['sales']['months']> {
  return db.rows(MONTHS, [companyId, today])
}

const CONTACTS = statement(
  'company_overview_contacts',
  `select c.member_id as "memberId", c.first_name as "firstName", c.last_name as "lastName", c.email, c.phone,
     c.job_title as "jobTitle", c.role, c.last_sign_in_at as "lastSignInAt"
   from contact c
   where c.company_id = $1
   order by lower(c.last_name), lower(c.first_name), c.member_id limit 100`,
)

export function findContacts(
  db: Db,
  companyId: string,
): Promise<(Omit<CompanyOverview['contacts'][number], 'lastSignInAt'> & { readonly lastSignInAt: Date | null })[]> {
  return db.rows(CONTACTS, [companyId])
}
