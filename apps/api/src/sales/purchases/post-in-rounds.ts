import type { Tx } from '@stamkund/database'
import { type Earning, lockForPosting, postEarnings, postReversal } from '../../points/awarding/index.ts'
import type { CausedReversal } from './caused-reversal.ts'
import type { PreparedPurchase } from './prepare-purchase.ts'
import { addForgivenPoints } from './returns.queries.ts'

/** What a return took from its company's points, below zero. */
export interface TakenPoints {
  available: number
  pending: number
  /** Points that had expired before they could be taken. */
  expired: number
  forgiven: number
}

interface Round {
  readonly earnings: Earning[]
  readonly reversals: CausedReversal[]
}

/**
 * Posts earnings and reversals so that each company's books follow the order of its documents, with as few calls as
 * that allows: a company's invoices up to its next return are one round with everybody else's.
 * @param reversals by the document that causes them
 * @returns what each return took
 */
export async function postInRounds(
  tx: Tx,
  inOrder: readonly PreparedPurchase[],
  reversals: ReadonlyMap<string, readonly CausedReversal[]>,
  today: string,
): Promise<Map<string, TakenPoints>> {
  const taken = new Map<string, TakenPoints>()
  const rounds = roundsOf(inOrder, reversals)
  if (reversals.size > 0) {
    await lockForPosting(
      tx,
      rounds.flatMap(({ earnings }) => earnings),
      [...reversals.values()].flat(),
    )
  }
  for (const round of rounds) {
    await postEarnings(tx, round.earnings, today)
    for (const reversal of round.reversals) {
      const results = await postReversal(tx, reversal, today)
      const forgiven = results.reduce((sum, result) => sum + result.forgiven, 0)
      if (forgiven > 0) await addForgivenPoints(tx, reversal.returnId, forgiven)
      // What a late reversal takes is not part of the answer that recorded the return.
      if (reversal.cause !== reversal.returnId) continue
      const sum = taken.get(reversal.returnId) ?? { available: 0, pending: 0, expired: 0, forgiven: 0 }
      sum.forgiven += forgiven
      for (const result of results) {
        sum.available -= result.taken - result.pending + result.debt
        sum.pending -= result.pending
        sum.expired += result.expiredBack
      }
      taken.set(reversal.returnId, sum)
    }
  }
  return taken
}

function roundsOf(
  inOrder: readonly PreparedPurchase[],
  reversals: ReadonlyMap<string, readonly CausedReversal[]>,
): Round[] {
  const rounds: Round[] = []
  const roundOfCompany = new Map<string, number>()
  for (const { row, earning } of inOrder) {
    let number = roundOfCompany.get(row.companyId) ?? 0
    // A reversal comes after the earnings of its round, so an invoice after it needs the next one.
    if (earning && rounds[number]?.reversals.some(({ companyId }) => companyId === row.companyId)) number += 1
    roundOfCompany.set(row.companyId, number)
    rounds[number] ??= { earnings: [], reversals: [] }
    if (earning) rounds[number]?.earnings.push(earning)
    rounds[number]?.reversals.push(...(reversals.get(row.id) ?? []))
  }
  return rounds
}
