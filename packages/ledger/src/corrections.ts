import { statement, type Tx } from '@stamkund/database'
import type { EarnedDocument } from './earning.ts'
import { call } from './errors.ts'
import { type Day, WALLET_STATE, type WalletKey, type WalletState } from './wallets.ts'

export interface Reversal {
  /** The wallet that pays: where the original earned, or where that wallet was merged into. */
  readonly wallet: WalletKey
  readonly original: EarnedDocument
  /** The credit note. */
  readonly returnId: string
  readonly points: number
  readonly today: Day
  /** The credit note's own date; `today` if left out. */
  readonly occurredOn?: Day
  /** What happens to points that the wallet no longer has. */
  readonly beyondBalance: 'debt' | 'forgive'
}

/** Where the points of a reversal came from; taken, expired back, debt and forgiven add up to its points. */
export interface ReversalResult {
  /** Out of the wallet's lots: its own, then others. */
  readonly taken: number
  /** Of those taken, the ones that had not matured. */
  readonly pending: number
  /** Had expired already: no balance changed. */
  readonly expiredBack: number
  readonly debt: number
  /** Not taken back at all. */
  readonly forgiven: number
}

const REVERSE = statement(
  'ledger_reverse',
  `select r.taken, r.pending, r.expired_back as "expiredBack", r.debt, r.forgiven
  from ledger.reverse(company => $1, wallet => $2, origin_company => $3, origin_wallet => $4, document => $5,
    return_document => $6, points => $7, today => $8, occurred => $9, forgive => $10) r`,
)

/**
 * Takes back points that a document earned: from its own lot, pending or matured; out of what expired of that lot; from
 * other matured lots, earliest-expiring first; then as debt, or not at all.
 * @throws LedgerError `ledger.reversal_exceeds_award`, `ledger.not_earned`, `ledger.unknown_wallet`,
 *   `ledger.out_of_range`
 */
export async function reverse(tx: Tx, reversal: Reversal): Promise<ReversalResult> {
  const { wallet, original, returnId, points, today, occurredOn, beyondBalance } = reversal
  const [result] = await call<ReversalResult>(tx, REVERSE, [
    wallet.companyId,
    wallet.walletId,
    original.companyId,
    original.walletId,
    original.documentId,
    returnId,
    points,
    today,
    occurredOn ?? null,
    beyondBalance === 'forgive',
  ])
  return result as ReversalResult
}

export interface Adjustment {
  readonly wallet: WalletKey
  readonly documentId: string
  /** Added if above zero, taken if below. */
  readonly points: number
  readonly reasonCode: string
  readonly actorId: string
  readonly today: Day
  /** The last day of added points; taken ones have none. */
  readonly expiresOn?: Day
}

const ADJUST = statement(
  'ledger_adjust',
  `select ${WALLET_STATE} from ledger.adjust(company => $1, wallet => $2, document => $3, points => $4, today => $5,
    reason => $6, actor => $7, expires => $8) w`,
)

/**
 * Corrects a wallet by hand. Added points are available at once and pay debt first.
 * @throws LedgerError `ledger.insufficient_points` if it would take more than is available, `ledger.unknown_wallet`,
 *   `ledger.out_of_range` for zero points, or for added points without a last day
 */
export async function adjust(tx: Tx, adjustment: Adjustment): Promise<WalletState> {
  const { wallet, documentId, points, today, reasonCode, actorId, expiresOn } = adjustment
  const [state] = await call<WalletState>(tx, ADJUST, [
    wallet.companyId,
    wallet.walletId,
    documentId,
    points,
    today,
    reasonCode,
    actorId,
    expiresOn ?? null,
  ])
  return state as WalletState
}
