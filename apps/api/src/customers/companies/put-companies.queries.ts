import { statement, type Tx } from '@stamkund/database'
import { v7 as newId } from 'uuid'

export interface CompanyFields {
  readonly name: string
  readonly orgNo: string | null
  readonly country: string | null
  readonly city: string | null
  readonly postalCode: string | null
  readonly address: string | null
  readonly industry: string | null
  readonly employees: number | null
  readonly salesRepId: string | null
  readonly currency: string | null
  readonly participates: boolean
}

type Records = ReadonlyMap<string, CompanyFields>

const LOCK = statement(
  'companies_lock_rows',
  `select n.company_no as "companyNo", c.id, c.name, c.org_no as "orgNo", c.country, c.city, c.postal_code as "postalCode",
     c.address, c.industry, c.employees, c.sales_rep_id as "salesRepId", c.currency, c.participates
   from company c join company_number n on n.company_id = c.id
   where n.company_no = any($1::text[])
   order by c.id for no key update of c`,
)

/** The ids of companies by number, and what is stored of them by id, locked in the order of their ids. */
export async function lockCompanyFields(
  tx: Tx,
  companyNos: readonly string[],
): Promise<{ ids: Map<string, string>; companies: Map<string, CompanyFields> }> {
  const rows = await tx.rows<CompanyFields & { companyNo: string; id: string }>(LOCK, [companyNos])
  return {
    ids: new Map(rows.map(({ companyNo, id }) => [companyNo, id])),
    companies: new Map(rows.map(({ companyNo, id, ...fields }) => [id, fields])),
  }
}

// The numbers come first: they say which companies are really new. Foreign keys are checked when all of it is done.
const INSERT = statement(
  'companies_insert',
  `with fresh as (
     select * from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[],
       $9::text[], $10::int[], $11::uuid[], $12::text[], $13::boolean[])
       as given (company_no, id, name, org_no, country, city, postal_code, address, industry, employees, sales_rep_id,
         currency, participates)
   ), claimed as (
     insert into company_number (company_no, company_id)
     select company_no, id from fresh
     on conflict (company_no) do nothing
     returning company_no, company_id
   ), inserted as (
     insert into company (id, name, org_no, country, city, postal_code, address, industry, employees, sales_rep_id,
       currency, participates)
     select id, name, org_no, country, city, postal_code, address, industry, employees, sales_rep_id, currency, participates
     from fresh join claimed on claimed.company_id = fresh.id
   )
   select company_no as "companyNo", company_id as id from claimed`,
)

/**
 * Stores new companies with their numbers.
 * @param records by number, in the order of the numbers
 * @returns the ids by number; a number that was taken meanwhile is absent, and its company not stored
 */
export async function insertCompanies(tx: Tx, records: Records): Promise<Map<string, string>> {
  const ids = Array.from(records, () => newId())
  const rows = await tx.rows<{ companyNo: string; id: string }>(INSERT, [
    [...records.keys()],
    ids,
    ...columnsOf(records),
  ])
  return new Map(rows.map(({ companyNo, id }) => [companyNo, id]))
}

const UPDATE = statement(
  'companies_update',
  `update company c
   set name = put.name, org_no = put.org_no, country = put.country, city = put.city, postal_code = put.postal_code,
     address = put.address, industry = put.industry, employees = put.employees, sales_rep_id = put.sales_rep_id,
     currency = put.currency, participates = put.participates, version = c.version + 1, updated_at = now()
   from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::int[],
     $10::uuid[], $11::text[], $12::boolean[])
     as put (id, name, org_no, country, city, postal_code, address, industry, employees, sales_rep_id, currency, participates)
   where c.id = put.id`,
)

/** @param records by id */
export async function updateCompanies(tx: Tx, records: Records): Promise<void> {
  await tx.rows(UPDATE, [[...records.keys()], ...columnsOf(records)])
}

/** One array per column, in the order of the statements above. */
function columnsOf(records: Records): unknown[][] {
  const names = [
    'name',
    'orgNo',
    'country',
    'city',
    'postalCode',
    'address',
    'industry',
    'employees',
    'salesRepId',
    'currency',
    'participates',
  ] as const
  const companies = [...records.values()]
  return names.map((name) => companies.map((company) => company[name]))
}
