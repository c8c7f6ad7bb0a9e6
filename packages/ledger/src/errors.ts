import type { Db, Statement } from '@stamkund/database'

export type LedgerErrorCode =
  | (typeof CODES)[keyof typeof CODES]
  | (typeof CODES_OF_CONSTRAINTS)[keyof typeof CODES_OF_CONSTRAINTS]

/**
 * The ledger refused an operation. PostgreSQL has aborted the transaction, so the caller rolls it back.
 * `details` hold ids and points only.
 */
export class LedgerError extends Error {
  readonly code: LedgerErrorCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: LedgerErrorCode,
    message: string,
    details: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'LedgerError'
    this.code = code
    this.details = details
  }
}

/** Runs one ledger statement; what the ledger refuses comes as a `LedgerError`, anything else as it is. */
export async function call<Row>(on: Db, statement: Statement, values: readonly unknown[] = []): Promise<Row[]> {
  try {
    return await on.rows<Row>(statement, values)
  } catch (error) {
    throw toLedgerError(error)
  }
}

const CODES = {
  LD001: 'ledger.unknown_wallet',
  LD002: 'ledger.insufficient_points',
  LD003: 'ledger.hold_not_open',
  LD004: 'ledger.reversal_exceeds_award',
  LD005: 'ledger.not_earned',
  LD006: 'ledger.same_wallet',
  LD007: 'ledger.out_of_range',
  LD008: 'ledger.lots_do_not_cover',
  LD009: 'ledger.unknown_hold',
  '22003': 'ledger.out_of_range',
} as const

const CODES_OF_CONSTRAINTS = {
  entry_earns_once: 'ledger.already_earned',
  hold_company_id_hold_id_pk: 'ledger.already_held',
  wallet_within_range: 'ledger.out_of_range',
} as const

interface PostgresError extends Error {
  readonly code?: string
  readonly constraint?: string
  readonly detail?: string
}

function toLedgerError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { code = '', constraint = '', detail = '{}', message } = error as PostgresError
  const name =
    CODES[code as keyof typeof CODES] ?? CODES_OF_CONSTRAINTS[constraint as keyof typeof CODES_OF_CONSTRAINTS]
  if (!name) return error
  return new LedgerError(name, message, code.startsWith('LD') ? JSON.parse(detail) : {}, { cause: error })
}
