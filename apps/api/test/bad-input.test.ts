import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { memberPermissions, staffPermissions } from '../src/platform/permissions.ts'
import { type TestApp, testApp } from './test-app.ts'

/** What the OpenAPI document says of an operation, as far as this test needs it. */
interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly permission: string
  readonly body?: { readonly type: string; readonly schema: Schema; readonly example: Record<string, unknown> }
  readonly query: readonly string[]
}

interface Schema {
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

const NOBODY = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1dff'
const BAD_VALUES: readonly unknown[] = [
  null,
  true,
  1e308,
  -1,
  '',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '9'.repeat(400),
  'x'.repeat(100_000),
  '1e5',
  'NaN',
  '99999-99-99',
  '0000-00-00',
  [],
  [null],
  { $gt: '' },
  JSON.parse('{"__proto__":{"polluted":true}}'),
]

const WRONG_QUERIES = ['', '%00', '-1', '1e9', "'", '9'.repeat(5000), '%ff', 'a&a=b', '0000-00-00']
const FORGED_CURSORS = [['x'], ['x', 'y'], ['\0', NOBODY], ['9'.repeat(30)], ['1', '1', '1'], [1], {}].map((key) =>
  Buffer.from(JSON.stringify(key)).toString('base64url'),
)

let club: TestApp
let operations: Operation[]

beforeAll(async () => {
  club = await testApp({ today: '2026-03-31' })
  const { body } = await club.request('GET', '/api/openapi.json')
  operations = operationsOf(body)
})

afterAll(() => club.close())

test('the document describes the routes, each with a permission and, where it takes JSON, an example', () => {
  expect(operations.length).toBeGreaterThan(40)
  const without = operations.filter(
    ({ permission, body }) =>
      !permission || (body?.type === 'application/json' && Object.keys(body.example).length === 0),
  )
  expect(without.map(({ method, path }) => `${method} ${path}`)).toEqual([])
})

describe('every route answers with a problem that has a code', () => {
  test('to callers without a key, with a wrong one and with other scopes', async () => {
    const none = await club.keyWith([])
    for (const operation of secured()) {
      const answers = [
        await send(operation, { key: null }),
        await send(operation, { key: 'stamkund_nonsense' }),
        await send(operation, { key: none }),
      ]
      expect([operation.path, ...answers.map(({ status }) => status)]).toEqual([operation.path, 401, 401, 403])
    }
  })

  test('to an unknown id and to ids that are none', async () => {
    for (const operation of secured().filter(({ path }) => path.includes('{'))) {
      for (const id of [NOBODY, 'nonsense', '%00', '%ff', '..%2f..', `${NOBODY}'--`]) {
        const answer = await send(operation, { id, headers: { 'if-match': '"1"' } })
        expectProblem(operation, answer, `id ${id}`)
      }
    }
  })

  test('to malformed, deep, foreign and huge bodies', async () => {
    for (const operation of secured().filter(({ body }) => body !== undefined)) {
      for (const [name, body, type] of WRONG_BODIES) {
        const answer = await send(operation, { body, headers: { 'content-type': type } })
        expectProblem(operation, answer, name)
      }
    }
  })

  test('to every field missing, and to wrong values in each', async () => {
    for (const operation of secured()) {
      if (operation.body?.type !== 'application/json') continue
      const { example, schema } = operation.body
      for (const field of schema.required ?? []) {
        const { [field]: _, ...rest } = example
        expectProblem(operation, await send(operation, { body: rest }), `without ${field}`)
      }
      expectProblem(operation, await send(operation, { body: { ...example, nonsense: 1 } }), 'a field too many')
      for (const field of Object.keys(schema.properties ?? {})) {
        for (const value of BAD_VALUES) {
          expectNoFault(operation, await send(operation, { body: { ...example, [field]: value } }), field, value)
        }
      }
      for (const body of nestedVariants(example))
        expectNoFault(operation, await send(operation, { body }), 'nested', body)
    }
  })

  test('to wrong values in each query parameter', async () => {
    for (const operation of secured()) {
      for (const name of operation.query) {
        for (const value of name === 'cursor' ? [...WRONG_QUERIES, ...FORGED_CURSORS] : WRONG_QUERIES) {
          expectNoFault(operation, await send(operation, { query: `${name}=${value}` }), name, value)
        }
      }
    }
  })

  test('to wrong If-Match and Idempotency-Key headers', async () => {
    for (const operation of secured().filter(({ method }) => method !== 'GET')) {
      const headers = [
        { 'if-match': 'nonsense' },
        { 'if-match': '"99999999999"' },
        { 'idempotency-key': 'ä' },
        { 'idempotency-key': 'x'.repeat(300) },
      ]
      for (const header of headers)
        expectNoFault(operation, await send(operation, { headers: header }), 'headers', header)
    }
  })
})

const WRONG_BODIES: readonly (readonly [string, string, string])[] = [
  ['half a body', '{"a":', 'application/json'],
  ['no body', '', 'application/json'],
  ['a string', '"text"', 'application/json'],
  ['an array', '[]', 'application/json'],
  ['null', 'null', 'application/json'],
  ['a deep body', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'application/json'],
  ['polluted', '{"__proto__":{"x":1}}', 'application/json'],
  ['another type', '<a/>', 'application/xml'],
  ['a form', 'a=b', 'application/x-www-form-urlencoded'],
  ['a type that is none', '{}', 'nonsense'],
  ['an empty form', '--x--', 'multipart/form-data; boundary=x'],
  ['a multipart form without a boundary', 'x', 'multipart/form-data'],
  ['10 MB', JSON.stringify({ name: 'x'.repeat(10_000_000) }), 'application/json'],
]

function secured(): Operation[] {
  return operations.filter(({ permission }) => permission !== 'public')
}

interface Sent {
  readonly id?: string
  readonly key?: string | null
  readonly body?: unknown
  readonly query?: string
  readonly headers?: Record<string, string>
}

async function send(operation: Operation, { id = NOBODY, query, body, ...options }: Sent) {
  const { method, path, body: declared } = operation
  const session = 'key' in options ? undefined : await sessionFor(operation)
  const url = path.replaceAll(/\{(\w+)\}/g, (_, name) => (name === 'validFrom' ? '2026-01-01' : id))
  const payload = body ?? (declared?.type === 'application/json' ? declared.example : undefined)
  const address = `${url}${query === undefined ? '' : `?${query}`}`
  return club.request(method, address, { body: payload, ...(session && { session }), ...options })
}

const sessions = new Map<Operation, Promise<string>>()

/** Of whoever may do it, where no key may: each operation its own, since one of them signs out everywhere. */
async function sessionFor(operation: Operation): Promise<string | undefined> {
  const { permission } = operation
  const isOfMembers = (memberPermissions as readonly string[]).includes(permission)
  if (!isOfMembers && !(staffPermissions as readonly string[]).includes(permission)) return undefined
  const known = sessions.get(operation) ?? (isOfMembers ? newMemberSession() : club.staffSession('administrator'))
  sessions.set(operation, known)
  return known
}

async function newMemberSession(): Promise<string> {
  const name = `N${sessions.size}`
  const { body: company } = await club.request('POST', '/companies', { body: { companyNo: name, name } })
  const member = { companyId: company.id, email: `${name}@example.com`, role: 'company_administrator' }
  return club.memberSession((await club.request('POST', '/members', { body: member })).body)
}

type Answer = Awaited<ReturnType<typeof send>>

function expectProblem({ method, path }: Operation, { status, body }: Answer, input: string): void {
  const seen = {
    request: `${method} ${path}`,
    input,
    isRefused: status >= 400 && status < 500,
    hasCode: /^[a-z_]+\.[a-z_]+/.test(body?.code ?? ''),
  }
  expect({ ...seen, status, body }).toMatchObject({ ...seen, isRefused: true, hasCode: true })
}

/** A wrong value may be harmless in one field; what it must never be is our fault. */
function expectNoFault(operation: Operation, answer: Answer, field: string, value: unknown): void {
  if (answer.status >= 400) expectProblem(operation, answer, `${field}: ${JSON.stringify(value)?.slice(0, 60)}`)
}

/** The example with one value deep inside replaced by a wrong one, for every place and every wrong value. */
function* nestedVariants(
  example: unknown,
  rebuild: (value: unknown) => unknown = (value) => value,
): Generator<unknown> {
  if (typeof example !== 'object' || example === null) return
  for (const [key, value] of Object.entries(example)) {
    const replace = (changed: unknown) =>
      rebuild(
        Array.isArray(example)
          ? example.map((item, index) => (String(index) === key ? changed : item))
          : { ...example, [key]: changed },
      )
    if (typeof value === 'object' && value !== null) yield* nestedVariants(value, replace)
    else for (const bad of BAD_VALUES) yield replace(bad)
  }
}

interface OpenApiOperation {
  readonly 'x-permission': string
  readonly parameters?: readonly { readonly in: string; readonly name: string }[]
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { schema: Schema & { example?: Record<string, unknown> } }>>
  }
}

function operationsOf(document: { paths: Record<string, Record<string, OpenApiOperation>> }): Operation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const [content] = Object.entries(operation.requestBody?.content ?? {})
      const body = content && { type: content[0], schema: content[1].schema, example: content[1].schema.example ?? {} }
      return {
        method: method.toUpperCase() as Operation['method'],
        path,
        permission: operation['x-permission'],
        query: (operation.parameters ?? []).filter((each) => each.in === 'query').map(({ name }) => name),
        ...(body && { body }),
      }
    }),
  )
}
