import { randomUUID } from 'node:crypto'
import { inTransaction } from '@stamkund/database'
import { fanOutToWebhooks } from '../src/integration/webhooks/index.ts'
import { installJobs } from '../src/platform/jobs/index.ts'
import { dispatchEvents } from '../src/platform/outbox/index.ts'
import { permissions } from '../src/platform/permissions.ts'
import type { MemberRole } from '../src/platform/roles.ts'
import { seedDefaultPolicy } from '../src/points/policy/index.ts'
import { openBrowser } from './browser.fixture.ts'
import { type StaffPeople, staffPeople } from './staff-people.fixture.ts'
import { type TestAnswer, type TestApp, type TestAppOptions, testApp } from './test-app.ts'

/** A request that works, but for its method and address: the document's example with what only a club can know. */
export interface Call {
  readonly id?: string
  readonly validFrom?: string
  readonly noteId?: string
  readonly token?: string
  /** Laid over the document's example; a text or bytes instead of it. */
  readonly body?: object | string
  readonly headers?: Record<string, string>
  readonly key?: string
  /** In place of a key: the session of a browser. */
  readonly session?: string
  /** Who is to stand in the log; left out: the key. */
  readonly actor?: { readonly kind: 'member' | 'staff' | 'anonymous' }
}

export interface Trail {
  /** What all of it is done to. */
  readonly app: TestApp
  /** Makes something with a request that must work. */
  make(path: string, body?: object, key?: string): Promise<TestAnswer['body']>
  send(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, call: Call): Promise<TestAnswer>
  read(path: string, session?: string): Promise<TestAnswer['body']>
  newCompany(): Promise<TestAnswer['body']>
  newMember(): Promise<TestAnswer['body']>
  newProduct(): Promise<TestAnswer['body']>
  /** A member of a company with points to spend. */
  newBuyer(): Promise<TestAnswer['body']>
  /** A member of that role who has signed in and accepted the terms in force. */
  newSession(role?: MemberRole): Promise<Call & { readonly memberId: string; readonly companyId: string }>
  /** Somebody who has asked for a code and now enters it. */
  newCode(): Promise<Call>
  /** Somebody with a link to sign in with. */
  newLink(): Promise<Call>
  readonly staff: StaffPeople
  /** Hands the events so far to those who react. */
  dispatch(): Promise<void>
  /** Of somebody else with all permissions. */
  readonly secondKey: string
  close(): Promise<void>
}

export const TODAY = '2026-03-31'

/** A club in which everything can be done once. */
export async function auditedClub(settings: TestAppOptions['settings'] = {}): Promise<Trail> {
  const club = await testApp({ today: TODAY, settings })
  await installJobs(club.url, null)
  await inTransaction(club.database, seedDefaultPolicy)
  const secondKey = await club.keyWith(permissions)
  const { body: document } = await club.request('GET', '/api/openapi.json')
  const unique = () => randomUUID().slice(0, 13)

  const make: Trail['make'] = async (path, body, key) => {
    const answer = await club.request('POST', path, { ...(body && { body }), ...(key && { key }) })
    if (answer.status >= 300) throw new Error(`POST ${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const { version } = (await club.request('GET', '/club-settings')).body
  await club.request('PATCH', '/club-settings', {
    body: { allowsPrivateWebhooks: true },
    headers: { 'if-match': `"${version}"` },
  })
  const newMember = async () =>
    make('/members', { companyId: (await newCompany()).id, email: `${unique()}@example.com`, firstName: 'Åsa' })
  const newCompany = () => make('/companies', { companyNo: unique(), name: 'A company' })
  return {
    app: club,
    make,
    secondKey,
    // Their codes go by the time of the day.
    staff: staffPeople(club, () => new Date()),
    newCompany,
    read: async (path, session) => (await club.request('GET', path, { ...(session && { session }) })).body,
    newMember,
    newProduct: () => make('/products', { sku: unique(), name: 'A product', unitCost: '60', listPrice: '100' }),
    newBuyer: async () => {
      const { id: companyId } = await newCompany()
      await make('/opening-balances', { companyId, points: 50_000, expiresOn: '2027-12-31' })
      return make('/members', { companyId, email: 'buyer@example.com' })
    },
    newSession: async (role = 'company_administrator') => {
      const email = `${unique()}@example.com`
      const { id: memberId, companyId } = await make('/members', { companyId: (await newCompany()).id, email, role })
      const session = await club.memberSession({ id: memberId, companyId })
      const { terms } = (await club.request('GET', '/me', { session })).body
      if (!terms.isAccepted) {
        await club.request('POST', '/me/terms/acceptance', { session, body: { version: terms.version } })
      }
      return { session, actor: { kind: 'member' }, memberId, companyId }
    },
    newCode: async () => {
      const { email } = await newMember()
      const browser = openBrowser(club)
      const mailed = await browser.ask(email)
      const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
      return { headers: { cookie }, body: { email, code: mailed?.code }, actor: { kind: 'member' } }
    },
    newLink: async () => {
      const mailed = await openBrowser(club).ask((await newMember()).email)
      return { body: { token: mailed?.linkToken }, actor: { kind: 'member' } }
    },
    dispatch: async () => {
      const now = new Date(`${TODAY}T12:00:00Z`)
      const options = { limit: 1_000, now }
      await club.inTransaction((tx) => dispatchEvents(tx, options, (_, events) => fanOutToWebhooks(tx, events, now)))
    },
    send: (method, path, { id = '', validFrom = '', noteId = '', token = '', body, headers = {}, key, session }) => {
      const operation = document.paths[path][method.toLowerCase()]
      const example = operation.requestBody?.content['application/json']?.schema.example
      const payload =
        typeof body === 'string' || Buffer.isBuffer(body) ? body : (example || body) && { ...example, ...body }
      return club.request(
        method,
        path
          .replace('{id}', id)
          .replace('{validFrom}', validFrom)
          .replace('{noteId}', noteId)
          .replace('{token}', token),
        {
          headers,
          ...(payload && { body: payload }),
          ...(key && { key }),
          ...(session && { session }),
        },
      )
    },
    close: club.close,
  }
}
