export { openingBalanceRoutes } from './opening-balances.routes.ts'
export { putOpeningBalances } from './put-opening-balances.ts'
export { type Holder, readHolderWallet, settledWallet } from './read-wallet.ts'
export { walletRoutes } from './wallets.routes.ts'
