import type { Db } from '@stamkund/database'
import type { z } from 'zod'
import { policyInForce, readPolicies } from '../../points/policy/index.ts'
import { findCategories } from './categories.queries.ts'
import type { ProductCategories } from './recommendations.schema.ts'

/** By name, each with the highest multiplier that a product of it has. */
export async function readCategories(db: Db, today: string): Promise<z.infer<typeof ProductCategories>['items']> {
  const [policies, categories] = await Promise.all([readPolicies(db), findCategories(db, today)])
  const { bandMultipliersHundredths } = policyInForce(policies, today).terms
  return categories.map(({ category, products, bands }) => ({
    category,
    products,
    multiplier: Math.max(...bands.map((band) => bandMultipliersHundredths[band])) / 100,
  }))
}
