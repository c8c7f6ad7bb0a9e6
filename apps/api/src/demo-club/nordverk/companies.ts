import { INDUSTRIES, INDUSTRY_SHARES, type Industry, PLACE_NAMES } from './industries.ts'
import { type Country, orgNoOf } from './org-numbers.ts'
import { asciiOf, NAMES, type Person, peopleOf } from './people.ts'
import { placesIn, STREETS } from './places.ts'
import { type Random, randomOf } from './random.ts'
import { PUBLIC_REP_NO } from './sales-reps.ts'

/** How a company's purchases go over the years. */
export type Development = 'steady' | 'growing' | 'slowing' | 'sleeping' | 'new'

export interface DemoCompany {
  readonly companyNo: string
  readonly name: string
  readonly orgNo: string
  readonly country: Country
  readonly city: string
  readonly postalCode: string
  readonly address: string
  readonly industry: Industry
  readonly employees: number
  readonly repNo: string
  readonly people: readonly Person[]
  /** How much it buys: most around 1, a few large ones 5 and more. */
  readonly scale: number
  readonly development: Development
}

const FIRST_NO = 1001

/** Of every twenty companies twelve are Swedish, five Norwegian and three Danish. */
const COUNTRIES: readonly Country[] = [...'SSNSDSNSSNSSDSNSSNSD'].map((letter) =>
  letter === 'S' ? 'SE' : letter === 'N' ? 'NO' : 'DK',
)

/** So many companies, the same first ones however many. */
export function companiesOf(count: number): DemoCompany[] {
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, index) => companyOf(index, taken))
}

function companyOf(index: number, taken: Set<string>): DemoCompany {
  const companyNo = String(FIRST_NO + index)
  const random = randomOf('company', companyNo)
  const country = COUNTRIES[index % COUNTRIES.length] ?? 'SE'
  const industry = random.pickWeighted(INDUSTRIES, (one) => INDUSTRY_SHARES[INDUSTRIES.indexOf(one)] ?? 0)
  const name = newName(random, country, industry, taken)
  const place = random.pick(placesIn(country))
  const scale = scaleOf(random)
  const people = Math.min(5, random.whole(1, scale > 3 ? 6 : 3) + (scale > 1 ? 1 : 0))
  return {
    companyNo,
    name,
    orgNo: orgNoOf(country, index + 1, industry.isPublic),
    country,
    city: place.city,
    postalCode: place.postalCode,
    address: `${STREETS[country]} ${random.whole(1, 98)}`,
    industry,
    employees: Math.max(2, Math.round(scale * scale * random.between(5, 14))),
    repNo: industry.isPublic ? PUBLIC_REP_NO : place.repNo,
    people: peopleOf(random, country, domainOf(name), people),
    scale,
    development: developmentOf(random),
  }
}

/** Tries until it finds one that nobody has; sooner or later it does. */
function newName(random: Random, country: Country, { companyNames }: Industry, taken: Set<string>): string {
  for (;;) {
    const name = random
      .pick(companyNames[country])
      .replace('{P}', random.pick(PLACE_NAMES[country]))
      .replace('{S}', random.pick(NAMES[country].last))
    const domain = domainOf(name)
    if (taken.has(domain)) continue
    taken.add(domain)
    return name
  }
}

/** Names end in nothing that exists: `.example` is kept free for examples. */
function domainOf(name: string): string {
  const words = name.replace(/,.*/, '').replace(/ (AB|AS|A\/S|ApS)$/, '')
  return `${asciiOf(words)}.example`
}

function scaleOf(random: Random): number {
  const share = random.between(0, 1)
  if (share < 0.05) return random.between(5, 8)
  if (share < 0.22) return random.between(2, 3.5)
  return random.between(0.4, 1.4)
}

function developmentOf(random: Random): Development {
  const share = random.between(0, 100)
  if (share < 46) return 'steady'
  if (share < 64) return 'growing'
  if (share < 80) return 'slowing'
  return share < 90 ? 'sleeping' : 'new'
}
