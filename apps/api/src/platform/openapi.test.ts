import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../test/test-app.ts'

interface Operation {
  summary?: string
  description?: string
  tags?: string[]
  'x-permission'?: string
  parameters?: { name: string; in: string; schema: object; example?: unknown }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}

let app: TestApp
let operations: [name: string, operation: Operation][]

beforeAll(async () => {
  app = await testApp()
  const { body } = await app.request('GET', '/api/openapi.json', { key: null })
  expect(body.openapi).toBe('3.1.0')
  operations = Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [
      `${method.toUpperCase()} ${path}`,
      operation,
    ]),
  )
})

afterAll(() => app.close())

/** Names of the operations that lack something. */
const without = (has: (operation: Operation, name: string) => unknown) =>
  operations.filter(([name, operation]) => !has(operation, name)).map(([name]) => name)

describe('the OpenAPI document', () => {
  test('has a summary, tags and a permission for every operation', () => {
    expect(operations.length).toBeGreaterThan(5)
    expect(without(({ summary }) => summary)).toEqual([])
    expect(without(({ tags }) => tags?.length)).toEqual([])
    expect(without((operation) => operation['x-permission'])).toEqual([])
  })

  test('says what every operation answers, and which errors it has', () => {
    expect(without(({ responses }) => Object.keys(responses).some((status) => /^[23]/.test(status)))).toEqual([])
    expect(without(({ responses }) => responses['429'])).toEqual([])
    expect(without((operation) => operation['x-permission'] === 'public' || operation.responses['401'])).toEqual([])
    expect(without((operation) => !operation.requestBody || operation.responses['422'])).toEqual([])
  })

  test('has an example in every JSON body', () => {
    const jsonOf = ({ content = {} }: { content?: Record<string, { schema: object }> }) =>
      content['application/json'] ?? []
    const bodies = ({ requestBody, responses }: Operation) => [
      jsonOf(requestBody ?? {}),
      ...Object.entries(responses).map(([status, response]) => (status.startsWith('2') ? jsonOf(response) : [])),
    ]
    const hasExample = ({ schema }: { schema: object }) =>
      /"(example|examples|const|enum|\$ref)"/.test(JSON.stringify(schema))
    expect(without((operation) => bodies(operation).flat().every(hasExample))).toEqual([])
  })

  test('asks for If-Match where something is edited, and offers Idempotency-Key where points may come of it', () => {
    const headers = ({ parameters = [] }: Operation) =>
      parameters.filter((each) => each.in === 'header').map(({ name }) => name)
    const isEdit = ({ description = '' }: Operation, name: string) =>
      name.startsWith('PATCH') || /takes `?if-match/i.test(description)
    const asks = (operation: Operation) => headers(operation).includes('if-match') && operation.responses['428']
    expect(without((operation, name) => !isEdit(operation, name) || asks(operation))).toEqual([])
  })
})

describe('the reference', () => {
  test('comes from here alone', async () => {
    const page = await app.request('GET', '/api/docs/', { key: null })
    expect(page).toMatchObject({ status: 200 })
    const policy = page.headers['content-security-policy'] ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toMatch(/script-src 'self' 'sha256-/)
    const sources = [...String(page.body).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address)
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.filter((address) => /^(https?:)?\/\//.test(address ?? ''))).toEqual([])
    const script = await app.request('GET', '/api/docs/js/scalar.js', { key: null })
    expect(script.headers['content-type']).toContain('javascript')
  })
})
