/** What the API says of a wallet. */
export interface Wallet {
  readonly available: number
  readonly pending: number
  readonly held: number
  readonly debt: number
  readonly expiringSoon: readonly { readonly expiresOn: string; readonly points: number }[]
  readonly arriving?: readonly { readonly availableOn: string | null; readonly points: number }[]
}
