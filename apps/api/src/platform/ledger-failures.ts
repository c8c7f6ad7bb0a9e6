import { LedgerError, type LedgerErrorCode } from '@stamkund/ledger'
import { DomainError } from './errors.ts'

/** 409 where the state of the books forbids it; otherwise what is unknown is 404, and numbers that cannot be right are 422. */
const statuses: Partial<Record<LedgerErrorCode, number>> = {
  'ledger.unknown_wallet': 404,
  'ledger.unknown_hold': 404,
  'ledger.same_wallet': 422,
  'ledger.out_of_range': 422,
}

/** A refusal by the ledger that no use case put into words of its own. */
export function ledgerFailure(error: unknown): DomainError | undefined {
  if (!(error instanceof LedgerError)) return undefined
  return new DomainError(error.code, statuses[error.code] ?? 409, error.message, { cause: error })
}
