import type { Reversal } from '../../points/awarding/index.ts'

/** Points to take back, and the document after which the ledger takes them. */
export interface CausedReversal extends Reversal {
  readonly cause: string
}
