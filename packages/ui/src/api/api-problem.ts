import type { components } from '@stamkund/api-client'

type Problem = components['schemas']['Problem']

/** A refusal of the API, or no answer at all (status 0). */
export class ApiProblem extends Error {
  readonly code: string
  readonly status: number
  /** Of a 422: each fault, by the path of its field. */
  readonly errors: readonly { readonly path: string; readonly message: string }[]
  readonly requestId: string | null

  constructor(problem: Partial<Problem> & Pick<Problem, 'status'>, options: ErrorOptions = {}) {
    super(problem.detail ?? problem.title ?? '', options)
    this.name = 'ApiProblem'
    this.code = problem.code ?? 'unknown'
    this.status = problem.status
    this.errors = problem.errors ?? []
    this.requestId = problem.requestId ?? null
  }
}
