import { type Db, decimalToTenThousandths } from '@stamkund/database'
import { acceptsCurrency, evaluate, type MarginBand } from '@stamkund/points-engine'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { policyInForce, readPolicies, ruleSetOf } from '../../points/policy/index.ts'

export interface Priced {
  readonly sku: string
  readonly category: string | null
  readonly subcategory: string | null
  readonly brand: string | null
  readonly unitCost: string | null
  readonly listPrice: string | null
  /** Null: the club's. */
  readonly currency: string | null
  readonly band: MarginBand
}

export interface UnitEarning {
  readonly multiplier: number
  readonly pointsPerUnit: number | null
}

/** One unit, in ten-thousandths. */
const ONE = 10_000n
/** Of no industry, country or sales rep: what anybody gets. */
const ANYBODY = { id: '00000000-0000-0000-0000-000000000000', tier: null }

/** What one of a product earns today at its list price, for anybody who takes part. */
export async function unitEarnings(db: Db, today: string): Promise<(product: Priced) => UnitEarning> {
  const [policies, club] = await Promise.all([readPolicies(db), readClubSettings(db)])
  const policy = policyInForce(policies, today)
  const rules = ruleSetOf(policy)
  return ({ unitCost, listPrice, ...product }) => {
    const multiplier = policy.terms.bandMultipliersHundredths[product.band] / 100
    const currency = product.currency ?? club.currency
    const netAmount = listPrice === null ? 0n : decimalToTenThousandths(listPrice)
    if (netAmount <= 0n || !acceptsCurrency(rules, currency)) return { multiplier, pointsPerUnit: null }
    const cost = unitCost === null ? null : decimalToTenThousandths(unitCost)
    const line = { ...product, lineNo: 1, isSellable: true, quantity: ONE, netAmount, unitCost: cost }
    const { points } = evaluate(rules, { occurredOn: today, currency, company: ANYBODY, lines: [line] })
    return { multiplier, pointsPerUnit: points > 0 ? points : null }
  }
}
