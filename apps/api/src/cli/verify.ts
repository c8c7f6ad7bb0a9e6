import type { Database } from '@stamkund/database'
import type { Violation } from '@stamkund/ledger'
import { proveBooks } from '../insight/books/index.ts'
import { withClub } from '../open-club.ts'
import type { Config } from '../platform/config.ts'
import { type ClubTotals, readClubTotals } from './club-totals.ts'
import { type PrintOptions, print } from './print.ts'

export interface ClubProof {
  readonly ok: boolean
  readonly violations: readonly Violation[]
  readonly totals: ClubTotals
}

/** Proves the books on the live database; each violation is named. */
export async function verifyClub(config: Config, options: PrintOptions): Promise<void> {
  const proof = await withClub(config, ({ database }) => proveClub(database))
  print(options, proof, describeProof(proof))
  if (!proof.ok) process.exitCode = 1
}

export async function proveClub(database: Database): Promise<ClubProof> {
  const { violations, totals } = await proveBooks(database)
  return { ok: violations.length === 0, violations, totals: await readClubTotals(database, totals) }
}

export function describeProof({ ok, violations, totals }: ClubProof): string {
  return [...violations.map(lineOf), summaryOf(ok, violations, totals)].join('\n')
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
