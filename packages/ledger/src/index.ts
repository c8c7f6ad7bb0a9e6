export { type Anchor, anchor } from './anchors.ts'
export { type Adjustment, adjust, type Reversal, type ReversalResult, reverse } from './corrections.ts'
export { type EarnedDocument, type Earning, type EarnResult, earn, earnMany, mature } from './earning.ts'
export { type Accounts, type EntryKind, type LedgerEntry, readEntries } from './entries.ts'
export { LedgerError, type LedgerErrorCode } from './errors.ts'
export { type HoldKey, hold, holdMany, type NewHold, releaseHold, settleHold } from './holds.ts'
export { settleDue, settleWallet } from './settling.ts'
export { type Move, moveWallet, transfer } from './transfers.ts'
export { type Verification, type Violation, verify } from './verify.ts'
export {
  type Day,
  expiringLots,
  type Lot,
  lockWallets,
  openWallets,
  pendingLots,
  readWallet,
  readWallets,
  type Wallet,
  type WalletKey,
  type WalletState,
} from './wallets.ts'
