import type { Tx } from '@stamkund/database'
import {
  type EarnedDocument,
  earnMany,
  lockWallets,
  mature,
  openWallets,
  type ReversalResult,
  reverse,
  type WalletKey,
} from '@stamkund/ledger'
import { answeringWallets } from '../corrections/index.ts'
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

/**
 * Locks the wallets of everything that is about to be posted, so that no two transactions wait for each other: of
 * reversals those where the points were earned, too.
 */
export async function lockForPosting(
  tx: Tx,
  earnings: readonly Earning[],
  reversals: readonly Reversal[],
): Promise<void> {
  const wallets = new Map<string, WalletKey>()
  const add = ({ companyId, walletId }: WalletKey) => wallets.set(`${companyId} ${walletId}`, { companyId, walletId })
  for (const { companyId, memberId, memberPoints } of earnings) {
    add(walletOf(companyId))
    if (memberId !== null && memberPoints > 0) add({ companyId, walletId: memberId })
  }
  for (const { companyId, original } of reversals) {
    add(walletOf(companyId))
    add(walletOf(original.companyId))
  }
  const ofMembers = reversals.flatMap(({ original }) => earnedByMember(original))
  for (const wallet of [...ofMembers, ...(await answeringWallets(tx, ofMembers))]) add(wallet)
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

/** Takes points back from the wallets that answer for them: whoever was given them, or whoever has them now. */
export async function postReversal(tx: Tx, reversal: Reversal, today: string): Promise<ReversalResult[]> {
  const { original, companyId, points } = reversal
  const before = original.reversedPoints
  const memberPoints = memberPartOfReversal(original, before, before + points)
  const take = (part: EarnedPart, points: number) =>
    reverse(tx, {
      ...part,
      returnId: reversal.returnId,
      points,
      today,
      occurredOn: reversal.occurredOn,
      beyondBalance: reversal.beyondBalance,
    })
  const results: ReversalResult[] = []
  if (points > memberPoints) results.push(await take(companyPart(original, companyId), points - memberPoints))
  if (memberPoints > 0) for (const part of await memberPart(tx, original)) results.push(await take(part, memberPoints))
  return results
}

/** A purchase whose points waited for its payment. */
export interface PaidPurchase {
  readonly companyId: string
  readonly purchaseId: string
  readonly memberId: string | null
  /** Of the whole purchase, the member's included. */
  readonly pendingPoints: number
  readonly memberPoints: number
  /** The company that has the points: the one that bought, or the one that it was merged into. */
  readonly payerId: string
}

/** Makes the points of a paid purchase available to those who have them now. */
export async function postMaturity(tx: Tx, purchase: PaidPurchase, today: string): Promise<void> {
  const parts = await memberPart(tx, purchase)
  if (purchase.pendingPoints > purchase.memberPoints) parts.push(companyPart(purchase, purchase.payerId))
  await lockWallets(
    tx,
    parts.map(({ wallet }) => wallet),
  )
  for (const part of parts) await mature(tx, { ...part, today })
}

/** A part of a purchase's points: where it was earned, and the wallet that answers for it now. */
interface EarnedPart {
  readonly original: EarnedDocument
  readonly wallet: WalletKey
}

type SharedPurchase = Pick<PaidPurchase, 'companyId' | 'purchaseId' | 'memberId' | 'memberPoints'>

function companyPart({ companyId, purchaseId }: SharedPurchase, payerId: string): EarnedPart {
  return { original: { ...walletOf(companyId), documentId: purchaseId }, wallet: walletOf(payerId) }
}

/** None if the purchase was not shared with a member. */
async function memberPart(tx: Tx, purchase: SharedPurchase): Promise<EarnedPart[]> {
  const originals = earnedByMember(purchase)
  const wallets = await answeringWallets(tx, originals)
  return originals.map((original, index) => ({ original, wallet: wallets[index] as WalletKey }))
}

function earnedByMember({ companyId, purchaseId, memberId, memberPoints }: SharedPurchase): EarnedDocument[] {
  return memberId === null || memberPoints === 0 ? [] : [{ companyId, walletId: memberId, documentId: purchaseId }]
}

function walletOf(companyId: string): WalletKey {
  return { companyId, walletId: companyId }
}
