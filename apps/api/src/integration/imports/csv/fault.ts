/** Why a row is rejected. */
export interface Fault {
  /** The column at fault; null when it is the row as a whole. */
  readonly column: string | null
  /** Stable, as in `amount.too_many_decimals`. */
  readonly code: string
  readonly message: string
}
