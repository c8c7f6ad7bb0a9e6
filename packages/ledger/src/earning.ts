import { statement, type Tx } from '@stamkund/database'
import { call } from './errors.ts'
import { type Day, WALLET_STATE, type WalletKey, type WalletState } from './wallets.ts'

/** Points that a document gives to a wallet. */
export interface Earning {
  readonly wallet: WalletKey
  readonly documentId: string
  readonly points: number
  /** The document's own date. */
  readonly occurredOn: Day
  /** The day the points mature; `infinity` waits for `mature`. */
  readonly availableOn: Day
  /** The last day on which they are usable. */
  readonly expiresOn: Day
}

/** How an earning went in: the number of its entry, and whether its points are available or pending. */
export interface EarnResult {
  readonly version: number
  readonly available: number
  readonly pending: number
}

/** A document that earned, where it earned; `mature` and `reverse` go back to it. */
export interface EarnedDocument extends WalletKey {
  readonly documentId: string
}

const EARN = statement(
  'ledger_earn',
  'select * from ledger.earn(row($1, $2, $3, $4, $5, $6, $7)::ledger.earning, today => $8)',
)

/**
 * Posts what a document earned: to available if that day has come, otherwise to pending. Debt is paid first; what
 * expired before it came is posted and expires at once.
 * @throws LedgerError `ledger.unknown_wallet`, `ledger.already_earned`, `ledger.out_of_range`
 */
export async function earn(tx: Tx, earning: Earning & { readonly today: Day }): Promise<EarnResult> {
  const { wallet, documentId, points, occurredOn, availableOn, expiresOn, today } = earning
  const [result] = await call<EarnResult>(tx, EARN, [
    wallet.companyId,
    wallet.walletId,
    documentId,
    points,
    occurredOn,
    availableOn,
    expiresOn,
    today,
  ])
  return result as EarnResult
}

const EARN_MANY = statement(
  'ledger_earn_many',
  `select * from ledger.earn_many(
    array(select e from json_populate_recordset(null::ledger.earning, $1) e), today => $2)`,
)

/**
 * Posts thousands of earnings of any wallets at once, with the same result as `earn` of each in the order given.
 * @returns how each went in, in that order
 * @throws LedgerError as `earn`; then none of them is posted
 */
export function earnMany(
  tx: Tx,
  { today, earnings }: { readonly today: Day; readonly earnings: readonly Earning[] },
): Promise<EarnResult[]> {
  const rows = earnings.map(({ wallet, documentId, points, occurredOn, availableOn, expiresOn }) => ({
    company_id: wallet.companyId,
    wallet_id: wallet.walletId,
    document_id: documentId,
    points,
    occurred_on: occurredOn,
    available_on: availableOn,
    expires_on: expiresOn,
  }))
  return call<EarnResult>(tx, EARN_MANY, [JSON.stringify(rows), today])
}

const MATURE = statement(
  'ledger_mature',
  `select ${WALLET_STATE} from ledger.mature(company => $1, wallet => $2,
    origin_company => $3, origin_wallet => $4, document => $5, today => $6) w`,
)

/**
 * A document was paid: what is left of its points matures today, in `wallet`, where they are now. Nothing happens if
 * they have matured or expired already.
 * @throws LedgerError `ledger.unknown_wallet`, `ledger.not_earned`
 */
export async function mature(
  tx: Tx,
  { wallet, original, today }: { readonly wallet: WalletKey; readonly original: EarnedDocument; readonly today: Day },
): Promise<WalletState> {
  const [state] = await call<WalletState>(tx, MATURE, [
    wallet.companyId,
    wallet.walletId,
    original.companyId,
    original.walletId,
    original.documentId,
    today,
  ])
  return state as WalletState
}
