import { type Db, statement } from '@stamkund/database'
import type { MemberRole } from '@stamkund/points-engine'
import { readClasses } from '../../customers/segments/index.ts'
import { memberRoles } from '../../platform/roles.ts'
import { readTierFacts } from '../../points/tiers/index.ts'
import { type Among, buyersOf, sleepingSince } from './audience-history.queries.ts'
import type { Audience } from './terms.schema.ts'

/** What an audience can ask of a company, without what it bought. */
export interface AudienceCompany {
  readonly id: string
  readonly companyNo: string
  readonly name: string
  readonly industry: string | null
  readonly country: string | null
  readonly employees: number | null
  readonly salesRepId: string | null
}

interface Facts extends AudienceCompany {
  readonly tierId: string | undefined
  readonly salesClass: string | null | undefined
  readonly marginClass: string | null | undefined
}

type Test = (company: Facts, role: MemberRole | null) => boolean

const COMPANIES = `select id, company_no as "companyNo", name, industry, country, employees, sales_rep_id as "salesRepId"
   from company_facts`
const ALL = statement('campaign_companies', `${COMPANIES} order by id`)
const SOME = statement('campaign_some_companies', `${COMPANIES} where id = any($1::uuid[]) order by id`)
/** Looked up one by one; more are quicker found by going through all. */
const FEW = 100

/** Companies that take part in the club, by id. */
export function companiesOfClub(db: Db): Promise<AudienceCompany[]> {
  return db.rows(ALL)
}

function someCompanies(db: Db, ids: readonly string[]): Promise<AudienceCompany[]> {
  return db.rows(SOME, [ids])
}

/**
 * The companies that would be in an audience if they bought today. Where it asks for the role of the member who buys, any
 * role that a member can have will do, and so will nobody known.
 * @param companies to look among; default: all of the club
 */
export async function companiesIn(
  db: Db,
  audience: Audience,
  today: string,
  companies?: readonly AudienceCompany[],
): Promise<AudienceCompany[]> {
  const all =
    companies ?? (audience.kind === 'companies' ? await someCompanies(db, audience.ids) : await companiesOfClub(db))
  const among = all.length > FEW ? null : all.map(({ id }) => id)
  const roles = asksRole(audience) ? [null, ...memberRoles] : [null]
  const [facts, test] = await Promise.all([withStanding(db, audience, all, today), testFor(db, audience, today, among)])
  return facts.filter((company) => roles.some((role) => test(company, role)))
}

/** Whether an audience depends on the member who buys. */
export function asksRole(audience: Audience): boolean {
  return asks(audience, 'member_roles')
}

function asks(audience: Audience, kind: Audience['kind']): boolean {
  if (audience.kind === 'not') return asks(audience.of, kind)
  if (audience.kind === 'and' || audience.kind === 'or') return audience.of.some((part) => asks(part, kind))
  return audience.kind === kind
}

async function withStanding(
  db: Db,
  audience: Audience,
  companies: readonly AudienceCompany[],
  day: string,
): Promise<Facts[]> {
  const pairs = companies.map(({ id: companyId }) => ({ companyId, day }))
  const [tiers, classes] = await Promise.all([
    readTierFacts(db, asks(audience, 'tiers') ? pairs : []),
    readClasses(db, asks(audience, 'classes') ? pairs : []),
  ])
  return companies.map((company) => {
    const key = `${company.id} ${day}`
    return {
      ...company,
      tierId: tiers.get(key)?.id,
      salesClass: undefined,
      marginClass: undefined,
      ...classes.get(key),
    }
  })
}

async function testFor(db: Db, audience: Audience, today: string, among: Among): Promise<Test> {
  switch (audience.kind) {
    case 'all':
      return () => true
    case 'companies':
      return isOneOf(audience.ids, ({ id }) => id)
    case 'tiers':
      return isOneOf(audience.ids, ({ tierId }) => tierId)
    case 'sales_reps':
      return isOneOf(audience.ids, ({ salesRepId }) => salesRepId)
    case 'segments':
      return () => false
    case 'industries':
      return isOneOf(audience.values, ({ industry }) => industry)
    case 'countries':
      return isOneOf(audience.values, ({ country }) => country)
    case 'classes':
      return isOneOf(audience.values, audience.by === 'margin' ? (each) => each.marginClass : (each) => each.salesClass)
    case 'employees': {
      const { min = 0, max = Number.MAX_SAFE_INTEGER } = audience
      return ({ employees }) => employees !== null && employees >= min && employees <= max
    }
    case 'member_roles':
      return (_, role) => role !== null && audience.values.includes(role)
    case 'bought':
      return isOneOf(await buyersOf(db, audience, today, among), ({ id }) => id)
    case 'no_purchase':
      return isOneOf(await sleepingSince(db, audience.days, today, among), ({ id }) => id)
    case 'not': {
      const test = await testFor(db, audience.of, today, among)
      return (company, role) => !test(company, role)
    }
    case 'and':
    case 'or': {
      const tests = await Promise.all(audience.of.map((part) => testFor(db, part, today, among)))
      return audience.kind === 'and'
        ? (company, role) => tests.every((test) => test(company, role))
        : (company, role) => tests.some((test) => test(company, role))
    }
  }
}

function isOneOf(values: readonly string[], factOf: (company: Facts) => string | null | undefined): Test {
  const wanted = new Set(values)
  return (company) => {
    const fact = factOf(company)
    return fact != null && wanted.has(fact)
  }
}
