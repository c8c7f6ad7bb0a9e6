import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { auditedClub, type Trail } from './audit-trail.fixture.ts'
import { writes } from './writes.fixture.ts'
import { unique } from './writing-steps.fixture.ts'

let club: Trail
beforeAll(async () => {
  club = await auditedClub()
})
afterAll(() => club.close())

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What leaves nothing in the log on purpose, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'POST /webhook-endpoints/{id}/test': 'changes nothing: it sends one event and shows the answer',
  'POST /purchases': 'there are millions; each purchase keeps who delivered it',
  'POST /purchases/batch': 'there are millions; each purchase keeps who delivered it',
  'POST /member-events': 'there may be millions; each event keeps who delivered it',
  'POST /policies/preview': 'changes nothing',
  'POST /products/band-impact': 'changes nothing',
  'POST /campaigns/audience-count': 'changes nothing',
  'POST /campaigns/company-list': 'changes nothing',
  'POST /campaigns/detectable-effect': 'changes nothing',
  'POST /simulations/{id}/cancellation': 'leaves one while it runs: run-simulation.test.ts',
  'POST /sign-in/password-reset': 'leaves one beside the request: reset-password.test.ts',
  'POST /mail-preferences/{token}': 'leaves one as the member whose mail it was: unsubscribe.test.ts',
}

/** Still to be added to the fixture. */
const notYet: readonly string[] = []

test('every operation that can change something is known here', async () => {
  const { paths } = await club.read('/api/openapi.json')
  const operations = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  )
  const writing = operations.filter((operation) => !operation.startsWith('GET '))
  const known = [...Object.keys(writes), ...Object.keys(exceptions), ...notYet]
  expect(writing.sort()).toEqual(known.sort())
})

describe('leaves an entry with the id of its request:', () => {
  test.each(Object.keys(writes))('%s', async (operation) => {
    const [method, path] = operation.split(' ') as [Method, string]
    const call = await writes[operation]?.(club)
    const requestId = `trail-${unique()}`
    const headers = { ...call?.headers, 'x-request-id': requestId }
    const answer = await club.send(method, `/api/v1${path}`, { ...call, headers })
    expect(`${answer.status} ${JSON.stringify(answer.body)}`).toMatch(/^20/)
    const { items } = await club.read(`/audit-log?requestId=${requestId}`)
    expect(items).not.toEqual([])
    expect(items[0]).toMatchObject({ requestId, actor: call?.actor ?? { kind: 'api_key', name: 'Test' } })
  })
})
