import type { CompanyFacts } from './facts.ts'
import { requireSome } from './requirement.ts'

/** Which companies a rule is for. */
export type Audience =
  | { readonly kind: 'all' }
  | { readonly kind: 'companies' | 'tiers' | 'sales_reps' | 'segments'; readonly ids: readonly string[] }
  | { readonly kind: 'classes' | 'industries' | 'countries'; readonly values: readonly string[] }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Audience[] }
  | { readonly kind: 'not'; readonly of: Audience }

type Test = (company: CompanyFacts) => boolean

/** A test for the audience; null when it is everyone. */
export function compileAudience(audience: Audience, path: string): Test | null {
  return audience.kind === 'all' ? null : compile(audience, path)
}

function compile(audience: Audience, path: string): Test {
  switch (audience.kind) {
    case 'all':
      return () => true
    case 'not': {
      const test = compile(audience.of, `${path}.of`)
      return (company) => !test(company)
    }
    case 'and':
    case 'or': {
      requireSome(audience.of, `${path}.of`)
      const tests = audience.of.map((part, index) => compile(part, `${path}.of[${index}]`))
      return audience.kind === 'and'
        ? (company) => tests.every((test) => test(company))
        : (company) => tests.some((test) => test(company))
    }
    case 'segments': {
      const ids = asSet(audience.ids, `${path}.ids`)
      return (company) => company.segmentIds?.some((id) => ids.has(id)) ?? false
    }
    case 'companies':
    case 'tiers':
    case 'sales_reps':
      return isOneOf(asSet(audience.ids, `${path}.ids`), FACT[audience.kind])
    case 'classes':
    case 'industries':
    case 'countries':
      return isOneOf(asSet(audience.values, `${path}.values`), FACT[audience.kind])
    default:
      throw new RangeError(`${path}.kind: unknown ${JSON.stringify(audience satisfies never)}`)
  }
}

const FACT = {
  companies: (company: CompanyFacts) => company.id,
  tiers: (company: CompanyFacts) => company.tier?.id,
  sales_reps: (company: CompanyFacts) => company.salesRepId,
  classes: (company: CompanyFacts) => company.class,
  industries: (company: CompanyFacts) => company.industry,
  countries: (company: CompanyFacts) => company.country,
}

function isOneOf(wanted: ReadonlySet<string>, factOf: (company: CompanyFacts) => string | null | undefined): Test {
  const [only] = wanted
  if (wanted.size === 1) return (company) => factOf(company) === only
  return (company) => {
    const fact = factOf(company)
    return fact !== null && fact !== undefined && wanted.has(fact)
  }
}

function asSet(values: readonly string[], path: string): ReadonlySet<string> {
  requireSome(values, path)
  return new Set(values)
}
