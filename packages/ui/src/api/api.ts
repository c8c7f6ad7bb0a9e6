import { createClient, type StamkundClient } from '@stamkund/api-client'
import { ApiProblem } from './api-problem.ts'

/** The typed client with the session's cookie; a refusal is thrown as an `ApiProblem`. */
export function createApi(baseUrl: string): StamkundClient {
  const client = createClient({ baseUrl, fetch: callApi })
  client.use({
    onResponse: async ({ response }) => {
      if (!response.ok) throw await problemOf(response)
    },
  })
  return client
}

/** The API of the origin that the page came from. */
export const api: StamkundClient = createApi(globalThis.location.origin)

/**
 * The body of an answer: `answerOf(api.GET('/api/v1/companies/{id}', { params: { path: { id } }, signal }))`.
 * @throws ApiProblem
 */
export async function answerOf<Body>(call: Promise<{ data?: Body }>): Promise<Body> {
  const { data } = await call
  return data as Body
}

async function callApi(request: Request): Promise<Response> {
  try {
    return await globalThis.fetch(request)
  } catch (cause) {
    if (request.signal.aborted) throw cause
    throw new ApiProblem({ status: 0, code: 'network.unreachable' }, { cause })
  }
}

async function problemOf(response: Response): Promise<ApiProblem> {
  const isProblem = /json/.test(response.headers.get('content-type') ?? '')
  const body: unknown = isProblem ? await response.json().catch(() => null) : null
  return new ApiProblem({ ...(typeof body === 'object' ? body : null), status: response.status })
}
