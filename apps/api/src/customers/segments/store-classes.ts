import type { Tx } from '@stamkund/database'
import { type CompanyClasses, insertClassChanges, lockClasses } from './company-classes.queries.ts'

/**
 * Notes in which classes companies are from a day on; only what changes becomes a row. Whoever is not among them is in none
 * from then on.
 * @param day not before days that were stored already, or their changes may be noted twice
 * @returns how many companies changed
 */
export async function storeClasses(
  tx: Tx,
  day: string,
  classes: readonly (CompanyClasses & { readonly companyId: string })[],
): Promise<number> {
  await lockClasses(tx)
  return insertClassChanges(tx, day, classes)
}
