import { DomainError } from './errors.ts'

/** PostgreSQL's codes for a server that is stopping, starting or full, and the operating system's for one that is gone. */
const UNAVAILABLE =
  /^(080\d\d|57P0[1-5]|53\w{3}|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/
/** The driver gives these no code. */
const UNAVAILABLE_MESSAGE =
  /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/
const QUERY_CANCELED = '57014'
/** Text that PostgreSQL cannot store, such as a NUL, in a value that no schema looked into. */
const UNSTORABLE_TEXT = new Set(['22021', '22P05'])
const NOT_AGAIN = /^(40001|40P01)$/

interface Reason {
  readonly code?: unknown
  readonly message?: string
  readonly cause?: Reason
}

/** What the database refused or could not do, where that is not a fault of ours. */
export function databaseFailure(error: unknown): DomainError | undefined {
  // Drizzle and our own code wrap the driver's error as `cause`. What the network throws is not always an `Error` of ours.
  for (let reason = error as Reason | undefined; reason; reason = reason.cause) {
    const text = typeof reason.code === 'string' ? reason.code : ''
    if (UNAVAILABLE.test(text) || UNAVAILABLE_MESSAGE.test(reason.message ?? '')) return unavailable(error)
    if (text === QUERY_CANCELED) return busy('The database took too long and was stopped.', error)
    if (NOT_AGAIN.test(text)) return busy('Others kept changing the same rows.', error)
    if (UNSTORABLE_TEXT.has(text)) {
      return new DomainError('request.invalid', 422, 'A text holds a character that cannot be stored, such as NUL.')
    }
  }
  return undefined
}

function unavailable(cause: unknown): DomainError {
  const detail = 'The database cannot be reached. Send the request again, with the same Idempotency-Key if it had one.'
  return new DomainError('service.database_unavailable', 503, detail, { cause, headers: { 'retry-after': '2' } })
}

function busy(why: string, cause: unknown): DomainError {
  return new DomainError('service.busy', 503, `${why} Send the request again.`, {
    cause,
    headers: { 'retry-after': '1' },
  })
}
