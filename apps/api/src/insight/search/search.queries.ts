import { type Db, statement } from '@stamkund/database'
import type { Locale } from '../../platform/club-settings/index.ts'
import type { SearchHit } from './search.schema.ts'

export const HITS_OF_KIND = 8
/** Whoever has few companies may have to type more of a number. */
const INVOICES_LOOKED_AT = 1_000

const has = (field: string) => `strpos(lower(${field}), lower($1)) > 0`
const begins = (...fields: string[]) => fields.map((field) => `starts_with(lower(${field}), lower($1))`).join(' or ')

/** By kind; `$1` is the text, and of what a sales rep does not see in full `$2` is the rep. */
const OF_COMPANIES: Readonly<Record<'company' | 'member' | 'invoice', string>> = {
  company: `select p.id, null::uuid as "companyId", p.name as title,
       concat_ws(' · ', p.company_no, p.city) as subtitle, (${begins('p.name', 'p.company_no')}) as begins
     from company_profile p
     where (${has('p.name')} or ${has('p.org_no')} or p.id in (
       select s.survivor_id from company_survivor s join company_number n on n.company_id = s.company_id
       where ${has('n.company_no')}))`,
  member: `select c.member_id as id, c.company_id as "companyId",
       coalesce(nullif(concat_ws(' ', c.first_name, c.last_name), ''), c.email) as title,
       concat_ws(' · ', p.name, c.email) as subtitle,
       (${begins('c.first_name', 'c.last_name', 'c.email')}) as begins
     from contact c
     join company_profile p on p.id = c.company_id
     where (${has(`concat_ws(' ', c.first_name, c.last_name)`)} or ${has('c.email')})`,
  // A range along the index, cut before anything is joined; no text goes on after the last character there is.
  invoice: `select i.id, s.survivor_id as "companyId", i.invoice_no as title,
       concat_ws(' · ', p.name, i.occurred_on) as subtitle, i.invoice_no = $1 as begins
     from (
       select * from purchase_reference
       where invoice_no ~>=~ $1 and invoice_no ~<~ ($1 || chr(1114111))
       order by invoice_no using ~<~ limit ${INVOICES_LOOKED_AT}
     ) i
     join company_survivor s on s.company_id = i.company_id
     join company_profile p on p.id = s.survivor_id
     where true`,
}

/** As the reader of a language knows it. */
const REWARD_NAME = `coalesce(r.texts #>> array[$2, 'name'], r.texts #>> '{en,name}')`

const PRODUCTS = `select x.id, null::uuid as "companyId", x.name as title, concat_ws(' · ', x.sku, x.category) as subtitle,
       (${begins('x.name', 'x.sku')}) as begins
     from sellable_product x
     where ${has('x.name')} or ${has('x.sku')}`

const REWARDS = `select r.id, null::uuid as "companyId", ${REWARD_NAME} as title, r.kind::text as subtitle,
       (${begins(REWARD_NAME)}) as begins
     from offered_reward r
     where ${has(`(r.texts #>> '{en,name}')`)} or ${has(`(r.texts #>> '{sv,name}')`)} or ${has(`(r.texts #>> '{nb,name}')`)}`

const hits = (kind: SearchHit['kind'], text: string) =>
  `select '${kind}' as kind, id, "companyId", title, subtitle
   from (${text}) hit order by begins desc nulls last, title, id limit ${HITS_OF_KIND}`

const ofCompanies = Object.entries(OF_COMPANIES).map(([kind, text]) => ({
  all: statement(`search_${kind}`, hits(kind as SearchHit['kind'], text)),
  ofRep: statement(`search_${kind}_of_rep`, hits(kind as SearchHit['kind'], `${text} and p.sales_rep_id = $2`)),
}))
const ofProducts = statement('search_product', hits('product', PRODUCTS))
const ofRewards = statement('search_reward', hits('reward', REWARDS))

interface Question {
  readonly text: string
  readonly salesRepId: string | null
  readonly locale: Locale
}

/** The best hits of each kind. */
export function findHits(db: Db, { text, salesRepId, locale }: Question): Promise<SearchHit[][]> {
  return Promise.all([
    ...ofCompanies.map(({ all, ofRep }) =>
      salesRepId === null ? db.rows<SearchHit>(all, [text]) : db.rows<SearchHit>(ofRep, [text, salesRepId]),
    ),
    db.rows<SearchHit>(ofProducts, [text]),
    db.rows<SearchHit>(ofRewards, [text, locale]),
  ])
}
