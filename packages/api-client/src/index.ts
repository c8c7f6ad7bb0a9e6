import createFetchClient, { type Client } from 'openapi-fetch'
import type { components, paths } from './schema.d.ts'

export type { components, paths }

/** One method per HTTP verb, typed by path: `client.GET('/api/v1/companies/{id}', { params: { path: { id } } })`. */
export type StamkundClient = Client<paths, 'application/json'>

export interface ClientOptions {
  /** Where the API is, such as `https://club.example.com`. */
  readonly baseUrl: string
  /** Sent as `Authorization: Bearer …`. Never give one to a browser. */
  readonly apiKey?: string
  /** In place of the platform's own. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/**
 * A client whose paths, parameters, bodies and answers are typed by the OpenAPI document. A call answers
 * `{ data, error, response }`: `data` of a 2xx, `error` (a problem with a `code`) of anything else; it throws only if
 * there is no answer at all.
 */
export function createClient({ baseUrl, apiKey, fetch }: ClientOptions): StamkundClient {
  return createFetchClient<paths>({
    baseUrl,
    ...(fetch && { fetch }),
    ...(apiKey !== undefined && { headers: { authorization: `Bearer ${apiKey}` } }),
  })
}
