import type { Db } from '@stamkund/database'
import type { CompanyFacts } from '@stamkund/points-engine'
import { acceptsCurrency } from '@stamkund/points-engine'
import { readCompany } from '../../customers/companies/index.ts'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { decideAwards } from '../../points/awarding/index.ts'
import { policyInForce, readPolicies, ruleSetOf } from '../../points/policy/index.ts'
import type { Candidate } from './candidates.queries.ts'

export interface Earning {
  /** 3 is 3x. */
  readonly multiplier: number
  /** Null where no price is known, or one unit is too cheap for a point. */
  readonly pointsPerUnit: number | null
  /** False where a unit at this price would earn nothing whatever its number. */
  readonly isWorthTelling: boolean
}

/** One unit, in ten-thousandths. */
const ONE = 10_000n

/** What one unit of products earns for a company today: decided like a purchase, rounding included. */
export async function earningsOf(db: Db, companyId: string, today: string): Promise<(product: Candidate) => Earning> {
  const [policies, { earningStartsOn }, company] = await Promise.all([
    readPolicies(db),
    readClubSettings(db),
    readCompany(db, companyId),
  ])
  const policy = policyInForce(policies, today)
  const { participates, industry, country, salesRepId } = company
  const facts: CompanyFacts = { id: companyId, tier: null, industry, country, salesRepId }
  return (product) => {
    const { band, price, currency } = product
    const multiplier = policy.terms.bandMultipliersHundredths[band] / 100
    if (price === null || price <= 0n || !acceptsCurrency(ruleSetOf(policy), currency)) {
      return { multiplier, pointsPerUnit: null, isWorthTelling: true }
    }
    const line = { lineNo: 1, ...product, isSellable: true, quantity: ONE, netAmount: price }
    const purchase = { occurredOn: today, currency, company: facts, participates, hasMember: false, lines: [line] }
    const { points, lines } = decideAwards(purchase, policies, earningStartsOn)
    const isWorthTelling = lines[0]?.noAwardReason !== 'below_cost'
    return { multiplier, pointsPerUnit: points > 0 ? points : null, isWorthTelling }
  }
}
