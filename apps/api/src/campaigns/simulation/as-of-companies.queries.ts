import { type Db, statement } from '@stamkund/database'
import type { CompanyFacts, MemberRole } from '@stamkund/points-engine'
import { type ClassesOf, readClassHistory } from '../../customers/segments/index.ts'
import { readTierHistory, type TierFrom } from '../../points/tiers/index.ts'
import type { ReplayedCompany } from './recorded.ts'

interface BuyingCompany {
  readonly companyId: string
  readonly survivorId: string
  readonly industry: string | null
  readonly country: string | null
  readonly employees: number | null
  readonly salesRepId: string | null
}

const COMPANIES = statement(
  'simulation_companies',
  `select company_id as "companyId", survivor_id as "survivorId", industry, country, employees, sales_rep_id as "salesRepId"
   from buying_company`,
)

/**
 * All companies with their tiers and classes as they were; those that were merged are one with the company that goes on.
 * The facts of which there is no history are those of today.
 * @returns a company by its id; of each, days are to be asked for in their order
 */
export async function readCompanies(db: Db): Promise<(id: string) => ReplayedCompany> {
  const [companies, tiers, classes] = await Promise.all([
    db.rows<BuyingCompany>(COMPANIES),
    readTierHistory(db),
    readClassHistory(db),
  ])
  const known = new Map(companies.map((company) => [company.companyId, company]))
  const tiersOf = byCompany(tiers)
  const classesOf = byCompany(classes)
  const places = new Map<string, number>()
  const met = new Map<string, ReplayedCompany>()
  return (id) => {
    const before = met.get(id)
    if (before !== undefined) return before
    const company = known.get(id)
    if (company === undefined) throw new Error(`a purchase of an unknown company: ${id}`)
    const place = places.get(company.survivorId) ?? places.size
    places.set(company.survivorId, place)
    const asOf = new AsOfCompany(place, company, tiersOf.get(id) ?? [], classesOf.get(id) ?? [])
    met.set(id, asOf)
    return asOf
  }
}

const ROLES = statement('simulation_member_roles', 'select member_id as "memberId", role from member_role_of')

/** What members may do, or did while they were there. */
export async function readRoles(db: Db): Promise<ReadonlyMap<string, MemberRole>> {
  const rows = await db.rows<{ memberId: string; role: MemberRole }>(ROLES)
  return new Map(rows.map(({ memberId, role }) => [memberId, role]))
}

class AsOfCompany implements ReplayedCompany {
  readonly place: number
  readonly #tiers: readonly TierFrom[]
  readonly #classes: readonly ClassesOf[]
  #nextTier = 0
  #nextClasses = 0
  #facts: CompanyFacts

  constructor(
    place: number,
    { survivorId, industry, country, employees, salesRepId }: BuyingCompany,
    tiers: readonly TierFrom[],
    classes: readonly ClassesOf[],
  ) {
    this.place = place
    this.#tiers = tiers
    this.#classes = classes
    this.#facts = { id: survivorId, tier: null, industry, country, employees, salesRepId }
  }

  factsOn(day: string): CompanyFacts {
    for (; (this.#tiers[this.#nextTier]?.validFrom ?? NEVER) <= day; this.#nextTier += 1) {
      this.#facts = { ...this.#facts, tier: this.#tiers[this.#nextTier]?.tier ?? null }
    }
    for (; (this.#classes[this.#nextClasses]?.validFrom ?? NEVER) <= day; this.#nextClasses += 1) {
      const { salesClass = null, marginClass = null } = this.#classes[this.#nextClasses] ?? {}
      this.#facts = { ...this.#facts, salesClass, marginClass }
    }
    return this.#facts
  }
}

/** After all days. */
const NEVER = '~'

function byCompany<Row extends { readonly companyId: string }>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(row.companyId)
    if (group) group.push(row)
    else groups.set(row.companyId, [row])
  }
  return groups
}
