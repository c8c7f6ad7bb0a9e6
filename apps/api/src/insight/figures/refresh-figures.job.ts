import { type Database, inTransaction } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { lockFigures, outdatedCompanies, refreshCompanies } from './company-figures.queries.ts'
import { countPoints } from './points-months.queries.ts'
import { refreshAffinities } from './product-affinities.queries.ts'

export interface Surroundings {
  readonly database: Database
  readonly clock: Clock
}

const WALLETS_AT_ONCE = 1_000
const COMPANIES_AT_ONCE = 250

/**
 * Adds up what has happened since it was done last. Safe to run twice, late, or beside itself.
 * @param quietSeconds companies that have bought within so many seconds go on buying, as in an import: they are
 *   added up when they have finished, or every ten minutes
 */
export async function refreshFigures(
  { database, clock }: Surroundings,
  { quietSeconds = 0, signal }: { readonly quietSeconds?: number; readonly signal?: AbortSignal } = {},
): Promise<void> {
  let counted: number
  do
    counted = await inTransaction(database, async (tx) => {
      await lockFigures(tx)
      return countPoints(tx, WALLETS_AT_ONCE)
    })
  while (counted === WALLETS_AT_ONCE)
  const today = await businessToday(database, clock)
  const companies = await outdatedCompanies(database, today, quietSeconds)
  for (let done = 0; done < companies.length; done += COMPANIES_AT_ONCE) {
    signal?.throwIfAborted()
    await inTransaction(database, async (tx) => {
      await lockFigures(tx)
      await refreshCompanies(tx, companies.slice(done, done + COMPANIES_AT_ONCE), today)
    })
  }
}

/** Finds out anew which products go together. */
export async function refreshGoingTogether({ database }: Surroundings): Promise<void> {
  await inTransaction(database, async (tx) => {
    await lockFigures(tx)
    await refreshAffinities(tx)
  })
}
