import type { Tx } from '@stamkund/database'
import {
  earnMany,
  lockWallets,
  mature,
  openWallets,
  type ReversalResult,
  reverse,
  type WalletKey,
} from '@stamkund/ledger'
import { memberPartOfReversal } from './member-share.ts'

/** The points of a purchase on their way into the books. */
export interface Earning {
  readonly companyId: string
  readonly purchaseId: string
  readonly memberId: string | null
  readonly occurredOn: string
  readonly points: number
  readonly memberPoints: number
  readonly availableOn: string
  readonly expiresOn: string
}

/** Posts what purchases were given, in this order per wallet: the company's part and, where there is one, the member's. */
export async function postEarnings(tx: Tx, earnings: readonly Earning[], today: string): Promise<void> {
  const entries = earnings.flatMap((earning) => {
    const { companyId, purchaseId: documentId, memberId, occurredOn, availableOn, expiresOn, memberPoints } = earning
    const entry = (walletId: string, points: number) => ({
      wallet: { companyId, walletId },
      documentId,
      points,
      occurredOn,
      availableOn,
      expiresOn,
    })
    const parts = [entry(companyId, earning.points - memberPoints)]
    if (memberId !== null) parts.push(entry(memberId, memberPoints))
    return parts.filter(({ points }) => points > 0)
  })
  await openMemberWallets(
    tx,
    entries.map(({ wallet }) => wallet),
  )
  if (entries.length > 0) await earnMany(tx, { today, earnings: entries })
}

/** Locks the wallets of everything that is about to be posted, so that no two transactions wait for each other. */
export async function lockForPosting(
  tx: Tx,
  earnings: readonly Earning[],
  reversals: readonly Reversal[],
): Promise<void> {
  const wallets = new Map<string, WalletKey>()
  const add = (companyId: string, walletId: string) => wallets.set(walletId, { companyId, walletId })
  for (const { companyId, memberId, memberPoints } of earnings) {
    add(companyId, companyId)
    if (memberId !== null && memberPoints > 0) add(companyId, memberId)
  }
  for (const { companyId, original } of reversals) {
    add(companyId, companyId)
    if (original.memberId !== null && original.memberPoints > 0) add(companyId, original.memberId)
  }
  await openMemberWallets(tx, [...wallets.values()])
  await lockWallets(tx, [...wallets.values()])
}

/** A member gets a wallet with the first points. */
async function openMemberWallets(tx: Tx, wallets: readonly WalletKey[]): Promise<void> {
  const members = wallets.filter(({ companyId, walletId }) => walletId !== companyId)
  if (members.length > 0)
    await openWallets(
      tx,
      members.map((wallet) => ({ wallet, kind: 'member' })),
    )
}

/** Points of one purchase that a return takes back. */
export interface Reversal {
  readonly returnId: string
  /** The return's own date. */
  readonly occurredOn: string
  /** The company that pays: the one that bought, or the one that it was merged into. */
  readonly companyId: string
  readonly original: {
    readonly companyId: string
    readonly purchaseId: string
    readonly memberId: string | null
    readonly points: number
    readonly memberPoints: number
    /** Reversed by earlier returns. */
    readonly reversedPoints: number
  }
  readonly points: number
  readonly beyondBalance: 'debt' | 'forgive'
}

/** Takes points back from the wallets that were given them. */
export async function postReversal(tx: Tx, reversal: Reversal, today: string): Promise<ReversalResult[]> {
  const { original, companyId, points } = reversal
  const before = original.reversedPoints
  const memberPart = memberPartOfReversal(original, before, before + points)
  const take = (walletId: string, earnedIn: string, part: number) =>
    reverse(tx, {
      wallet: { companyId, walletId },
      original: { companyId: original.companyId, walletId: earnedIn, documentId: original.purchaseId },
      returnId: reversal.returnId,
      points: part,
      today,
      occurredOn: reversal.occurredOn,
      beyondBalance: reversal.beyondBalance,
    })
  const results: ReversalResult[] = []
  if (points > memberPart) results.push(await take(companyId, original.companyId, points - memberPart))
  if (memberPart > 0 && original.memberId !== null) {
    results.push(await take(original.memberId, original.memberId, memberPart))
  }
  return results
}

/** A purchase whose points waited for its payment. */
export interface PaidPurchase {
  readonly companyId: string
  readonly purchaseId: string
  readonly memberId: string | null
  readonly memberPoints: number
  /** The company that has the points: the one that bought, or the one that it was merged into. */
  readonly payerId: string
}

/** Makes the points of a paid purchase available. */
export async function postMaturity(tx: Tx, purchase: PaidPurchase, today: string): Promise<void> {
  const { companyId, purchaseId: documentId, memberId, memberPoints, payerId } = purchase
  const release = (walletId: string, earnedIn: string) =>
    mature(tx, {
      wallet: { companyId: payerId, walletId },
      original: { companyId, walletId: earnedIn, documentId },
      today,
    })
  await release(payerId, companyId)
  if (memberId !== null && memberPoints > 0) await release(memberId, memberId)
}
