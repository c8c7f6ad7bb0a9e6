import type { Db } from '@stamkund/database'
import { type Violation, verify } from '@stamkund/ledger'
import { withClub } from '../open-club.ts'
import type { Config } from '../platform/config.ts'
import { provePurchases } from '../sales/purchases/index.ts'
import { type ClubTotals, readClubTotals } from './club-totals.ts'
import { type PrintOptions, print } from './print.ts'

/** What is proved beside the ledger itself. */
const proofs: readonly ((db: Db) => Promise<Violation[]>)[] = [provePurchases]

/** Proves the books on the live database; each violation is named. */
export async function verifyClub(config: Config, options: PrintOptions): Promise<void> {
  const { violations, totals } = await withClub(config, async ({ database }) => {
    const [ledger, ...others] = await Promise.all([
      verify(database, { atOnce: 2 }),
      ...proofs.map((proof) => proof(database)),
    ])
    return {
      violations: [...ledger.violations, ...others.flat()],
      totals: await readClubTotals(database, ledger.totals),
    }
  })
  const ok = violations.length === 0
  print(options, { ok, violations, totals }, [...violations.map(lineOf), summaryOf(ok, violations, totals)].join('\n'))
  if (!ok) process.exitCode = 1
}

function lineOf({ check, companyId, walletId, version, detail }: Violation): string {
  const place = [companyId && `company ${companyId}`, walletId && `wallet ${walletId}`, version && `entry ${version}`]
  return [check, ...place.filter(Boolean), detail].join(' · ')
}

function summaryOf(ok: boolean, violations: readonly Violation[], { points, purchases }: ClubTotals): string {
  if (!ok) return `${violations.length} violations.`
  const { available, pending, held } = points
  return `The books add up: ${purchases} purchases, ${available} points available, ${pending} pending, ${held} held.`
}
