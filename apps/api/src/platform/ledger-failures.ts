import { DomainError } from './errors.ts'

/** What the ledger refuses, as answers: 409 where the state forbids it, 422 where the numbers cannot be right. */
const statuses: Readonly<Record<string, number>> = {
  'ledger.unknown_wallet': 404,
  'ledger.unknown_hold': 404,
  'ledger.out_of_range': 422,
}

/** A refusal by the ledger that no use case put into words of its own. */
export function ledgerFailure(error: unknown): DomainError | undefined {
  if (!(error instanceof Error) || error.name !== 'LedgerError' || !('code' in error)) return undefined
  const code = String(error.code)
  return new DomainError(code, statuses[code] ?? 409, error.message, { cause: error })
}
