/** A request that a page has sent. */
export interface SentRequest {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  readonly headers: Headers
}

/** A body (200), a `Response`, or what makes one of the request. `{id}` in a path stands for any one segment. */
export type FakeAnswers = Readonly<Record<string, unknown | ((request: SentRequest) => unknown)>>

/** The API of a test: answers what the test has written down, and remembers what was asked. */
export class FakeApi {
  readonly requests: SentRequest[] = []
  readonly #answers: readonly { method: string; pattern: RegExp; answer: unknown }[]

  constructor(answers: FakeAnswers) {
    this.#answers = Object.entries(answers).map(([route, answer]) => {
      const [method = '', path = ''] = route.split(' ')
      return { method, pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`), answer }
    })
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init)
    const { pathname, searchParams } = new URL(request.url)
    const text = await request.text()
    const sent: SentRequest = {
      method: request.method,
      path: pathname,
      query: Object.fromEntries(searchParams),
      body: text === '' ? undefined : readBody(text),
      headers: request.headers,
    }
    this.requests.push(sent)
    const found = this.#answers.find(({ method, pattern }) => method === request.method && pattern.test(pathname))
    if (!found) return problem(404, 'route.unknown')
    const answer = typeof found.answer === 'function' ? await found.answer(sent) : found.answer
    return answer instanceof Response ? answer : answerWith(answer)
  }

  /** What was sent to a route, the last one. */
  last(method: string, path: string): SentRequest | undefined {
    return this.requests.findLast((request) => request.method === method && request.path === path)
  }
}

/** A refusal, to be answered: `{ 'POST /api/v1/me/redemptions': problem(409, 'redemption.insufficient_points') }`. */
export function problem(status: number, code: string, extras: object = {}): Response {
  const body = { type: 'about:blank', title: code, detail: code, requestId: 'test', status, code, ...extras }
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/problem+json' } })
}

function answerWith(body: unknown): Response {
  if (body === undefined || body === null) return new Response(null, { status: 204 })
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } })
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
