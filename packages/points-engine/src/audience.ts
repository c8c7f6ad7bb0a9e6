import { compileDaysBefore } from './calendar.ts'
import type { CompanyFacts, MemberRole, PurchaseFacts } from './facts.ts'
import { compileProductTest, type ProductSelector } from './line-selector.ts'
import { NO_HISTORY } from './purchase-history.ts'
import { requireInteger, requireSome } from './requirement.ts'

/** Which purchases a rule is for, by who buys. Facts are as of the day of the purchase. */
export type Audience =
  | { readonly kind: 'all' }
  | { readonly kind: 'companies' | 'tiers' | 'sales_reps' | 'segments'; readonly ids: readonly string[] }
  | { readonly kind: 'industries' | 'countries'; readonly values: readonly string[] }
  /** Classes of the company's purchases of twelve months: by net sales, or by contribution margin. */
  | { readonly kind: 'classes'; readonly by: 'net_sales' | 'margin'; readonly values: readonly string[] }
  /** How many people the company employs; either end may be open. */
  | { readonly kind: 'employees'; readonly min?: number; readonly max?: number }
  /** What the member who placed the purchase may do; a purchase without a known member has no role. */
  | { readonly kind: 'member_roles'; readonly values: readonly MemberRole[] }
  /** Has bought such a product on one of the `days` days before the purchase. */
  | { readonly kind: 'bought'; readonly products: ProductSelector; readonly days: number }
  /** Has bought before, but nothing on any of the `days` days before the purchase. */
  | { readonly kind: 'no_purchase'; readonly days: number }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Audience[] }
  | { readonly kind: 'not'; readonly of: Audience }

type Test = (purchase: Omit<PurchaseFacts, 'lines' | 'currency'>) => boolean

/** A test for the audience; null when it is everyone. */
export function compileAudience(audience: Audience, path: string): Test | null {
  return audience.kind === 'all' ? null : compile(audience, path)
}

/** Whether the audience depends on what the company bought before. */
export function asksHistory(audience: Audience): boolean {
  if (audience.kind === 'not') return asksHistory(audience.of)
  if (audience.kind === 'and' || audience.kind === 'or') return audience.of.some(asksHistory)
  return audience.kind === 'bought' || audience.kind === 'no_purchase'
}

const MOST_DAYS = 3_660

function compile(audience: Audience, path: string): Test {
  switch (audience.kind) {
    case 'all':
      return () => true
    case 'not': {
      const test = compile(audience.of, `${path}.of`)
      return (purchase) => !test(purchase)
    }
    case 'and':
    case 'or': {
      requireSome(audience.of, `${path}.of`)
      const tests = audience.of.map((part, index) => compile(part, `${path}.of[${index}]`))
      return audience.kind === 'and'
        ? (purchase) => tests.every((test) => test(purchase))
        : (purchase) => tests.some((test) => test(purchase))
    }
    case 'segments': {
      const ids = asSet(audience.ids, `${path}.ids`)
      return ({ company }) => company.segmentIds?.some((id) => ids.has(id)) ?? false
    }
    case 'companies':
    case 'tiers':
    case 'sales_reps':
      return isOneOf(asSet(audience.ids, `${path}.ids`), FACT[audience.kind])
    case 'industries':
    case 'countries':
      return isOneOf(asSet(audience.values, `${path}.values`), FACT[audience.kind])
    case 'classes':
      return isOneOf(asSet(audience.values, `${path}.values`), FACT[classFact(audience.by, `${path}.by`)])
    case 'member_roles': {
      const roles: ReadonlySet<string> = asSet(audience.values, `${path}.values`)
      return ({ memberRole }) => memberRole != null && roles.has(memberRole)
    }
    case 'employees':
      return employs(audience, path)
    case 'bought':
      return hasBought(audience, path)
    case 'no_purchase': {
      requireInteger(audience.days, `${path}.days`, 1, MOST_DAYS)
      const since = compileDaysBefore(audience.days)
      return ({ occurredOn, history = NO_HISTORY }) => {
        const last = history.lastDayBought(occurredOn)
        return last !== null && last < since(occurredOn)
      }
    }
    default:
      throw new RangeError(`${path}.kind: unknown ${JSON.stringify(audience satisfies never)}`)
  }
}

function employs({ min, max }: Extract<Audience, { kind: 'employees' }>, path: string): Test {
  if (min === undefined && max === undefined) throw new RangeError(`${path}: needs min or max`)
  requireInteger(min ?? 0, `${path}.min`, 0)
  requireInteger(max ?? Number.MAX_SAFE_INTEGER, `${path}.max`, min ?? 0)
  return ({ company: { employees } }) =>
    employees != null && employees >= (min ?? 0) && employees <= (max ?? Number.MAX_SAFE_INTEGER)
}

function hasBought({ products, days }: Extract<Audience, { kind: 'bought' }>, path: string): Test {
  requireInteger(days, `${path}.days`, 1, MOST_DAYS)
  const isSuch = compileProductTest(products, `${path}.products`)
  const since = compileDaysBefore(days)
  return ({ occurredOn, history = NO_HISTORY }) => history.hasBought(isSuch, occurredOn, since(occurredOn))
}

const FACT = {
  companies: (company: CompanyFacts) => company.id,
  tiers: (company: CompanyFacts) => company.tier?.id,
  sales_reps: (company: CompanyFacts) => company.salesRepId,
  salesClass: (company: CompanyFacts) => company.salesClass,
  marginClass: (company: CompanyFacts) => company.marginClass,
  industries: (company: CompanyFacts) => company.industry,
  countries: (company: CompanyFacts) => company.country,
}

function classFact(by: 'net_sales' | 'margin', path: string): 'salesClass' | 'marginClass' {
  if (by === 'net_sales') return 'salesClass'
  if (by === 'margin') return 'marginClass'
  throw new RangeError(`${path}: unknown ${JSON.stringify(by satisfies never)}`)
}

function isOneOf(wanted: ReadonlySet<string>, factOf: (company: CompanyFacts) => string | null | undefined): Test {
  const [only] = wanted
  if (wanted.size === 1) return ({ company }) => factOf(company) === only
  return ({ company }) => {
    const fact = factOf(company)
    return fact !== null && fact !== undefined && wanted.has(fact)
  }
}

function asSet(values: readonly string[], path: string): ReadonlySet<string> {
  requireSome(values, path)
  return new Set(values)
}
