import type { Db } from '@stamkund/database'
import type { Money } from '@stamkund/points-engine'
import { policyInForce, readPolicies } from '../../points/policy/index.ts'
import type { Campaign } from '../campaigns/index.ts'

/** What a point of a campaign costs the club, by the policy in force on its first day. */
export async function costPerPointOf(db: Db, { terms: { window } }: Campaign): Promise<Money> {
  return BigInt(policyInForce(await readPolicies(db), window.from).terms.costPerPointTenthousandths)
}
