import type { Db } from '@stamkund/database'
import { evaluate, formatMoney, type MarginBand, pointsToReverse } from '@stamkund/points-engine'
import { readClubSettings } from '../../platform/club-settings/index.ts'
import { type PolicyVersion, policyInForce, readPolicies, ruleSetOf } from '../../points/policy/index.ts'
import { chosenProducts, lineFactsOf, noProducts, readProductFacts } from '../products/index.ts'
import type { BandImpact, BandImpactRequest } from './band-impact.schema.ts'
import { type SoldLine, soldLines } from './sold-lines.queries.ts'

/**
 * What the points of products were worth in the last twelve months, and what they would have been in another band. Each
 * line is evaluated for itself by the engine, under the policy of its day.
 * @throws DomainError `product.none_chosen`
 */
export async function bandImpact(
  db: Db,
  { band, ...selection }: BandImpactRequest,
  today: string,
): Promise<BandImpact> {
  const [products, policies, { currency }] = await Promise.all([
    chosenProducts(db, selection, today),
    readPolicies(db),
    readClubSettings(db),
  ])
  if (products.length === 0) throw noProducts()
  const product = await readProductFacts(
    db,
    products.map(({ sku }) => sku),
  )
  const period = { from: dayAfterYearBefore(today), to: today }
  const productIds = products.map(({ id }) => id)
  const purchases = new Set<string>()
  const companies = new Set<string>()
  const before = new Worth()
  const after = new Worth()
  for await (const lines of soldLines(db, productIds, period)) {
    for (const line of lines) {
      const policy = policyInForce(policies, line.occurredOn)
      const usual = lineFactsOf({ lineNo: 1, ...line }, product(line.sku, line.occurredOn))
      purchases.add(line.purchaseId)
      companies.add(line.company.id)
      before.add(pointsKept(policy, line, usual), policy)
      after.add(pointsKept(policy, line, { ...usual, band: band satisfies MarginBand }), policy)
    }
  }
  return {
    ...period,
    products: products.length,
    purchases: purchases.size,
    companies: companies.size,
    pointsBefore: before.points,
    pointsAfter: after.points,
    worthBefore: formatMoney(before.worth),
    worthAfter: formatMoney(after.worth),
    currency,
  }
}

class Worth {
  points = 0
  /** In ten-thousandths: a point may cost less than a hundredth. */
  worth = 0n

  add(points: number, { terms }: PolicyVersion): void {
    this.points += points
    this.worth += BigInt(points) * BigInt(terms.costPerPointTenthousandths)
  }
}

/** What a line earns, less what came back of it. */
function pointsKept(policy: PolicyVersion, line: SoldLine, facts: ReturnType<typeof lineFactsOf>): number {
  const { occurredOn, currency, company } = line
  const { lines } = evaluate(ruleSetOf(policy), { occurredOn, currency, company, lines: [facts] })
  const awards = lines.flatMap((evaluated) => evaluated.awards)
  return awards.reduce((sum, { points }) => sum + points - pointsToReverse(points, line), 0)
}

function dayAfterYearBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCFullYear(date.getUTCFullYear() - 1)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
