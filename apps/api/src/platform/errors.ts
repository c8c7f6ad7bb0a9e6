/** One fault of a request's body, query or path. */
export interface FieldFault {
  /** Dotted, as in `lines.0.quantity`. */
  readonly path: string
  readonly message: string
}

/** An expected failure. Its code is stable and part of the API; its detail helps whoever reads it. */
export class DomainError extends Error {
  readonly code: string
  readonly status: number
  readonly faults: readonly FieldFault[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: string,
    status: number,
    detail: string,
    extras: { faults?: readonly FieldFault[]; headers?: Readonly<Record<string, string>>; cause?: unknown } = {},
  ) {
    super(detail, { cause: extras.cause })
    this.name = 'DomainError'
    this.code = code
    this.status = status
    this.faults = extras.faults ?? []
    this.headers = extras.headers ?? {}
  }
}
