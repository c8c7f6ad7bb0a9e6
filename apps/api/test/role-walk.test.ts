import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type Permission, permissions } from '../src/platform/permissions.ts'
import { memberRoles, permissionsOf, staffRoles } from '../src/platform/roles.ts'
import { type DescribedOperation, operationsOf } from './operations.fixture.ts'
import type { TestAnswer, TestRequest } from './test-app.ts'
import { SECRET_FIGURES, type Side, type TwoCompanies, twoCompanies } from './two-companies.fixture.ts'

let club: TwoCompanies
let operations: readonly DescribedOperation[]
let schemas: Readonly<Record<string, object>>
beforeAll(async () => {
  club = await twoCompanies()
  const { body: document } = await club.request('GET', '/api/openapi.json', { key: null })
  operations = operationsOf(document)
  schemas = document.components?.schemas ?? {}
})
afterAll(() => club.close())

const NOBODY = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1dff'
const ID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** Everybody who can call, as the one table of roles has them. */
type Caller = readonly [name: string, allowed: ReadonlySet<Permission>, identity: () => Promise<TestRequest>]

const callers: readonly Caller[] = [
  ['an API key without scopes', new Set(), async () => ({ key: await club.keyWith([]) })],
  ['an API key with all scopes', new Set(permissions), async () => ({ key: await club.keyWith(permissions) })],
  ...staffRoles.map(
    (role): Caller => [role, permissionsOf.staff(role), async () => ({ session: await club.staffSession(role) })],
  ),
  ...memberRoles.map(
    (role): Caller => [role, permissionsOf.member(role), async () => ({ session: await memberSession(role) })],
  ),
]

describe('every operation', () => {
  test('is closed to whoever has not signed in, unless it is public', async () => {
    expect(operations.length).toBeGreaterThan(150)
    const answers = await Promise.all(
      operations.map(async (operation) => [operation, (await send(operation, { key: null })).status] as const),
    )
    const open = answers.filter(([, status]) => status !== 401).map(([{ name }]) => name)
    const isPublic = ({ permission }: DescribedOperation) => permission === 'public'
    expect(open.sort()).toEqual(
      operations
        .filter(isPublic)
        .map(({ name }) => name)
        .sort(),
    )
  })

  test.each(callers)('is open to %s just as the table of roles says', async (_, allowed, identity) => {
    const caller = await identity()
    // What needs nothing more to work would end the session.
    const endsSessions = ({ name }: DescribedOperation) => /^DELETE .*\/sessions$/.test(name)
    const last = operations.filter(endsSessions)
    for (const operation of [...operations.filter((each) => !endsSessions(each)), ...last]) {
      const { name, permission } = operation
      if (permission === 'public') continue
      const { status, body } = await send(operation, endsSessions(operation) ? await identity() : caller)
      const isRefused = status === 401 || body?.code === 'access.missing_permission'
      expect([name, isRefused]).toEqual([name, !allowed.has(permission)])
      expect([name, status < 500 || body?.code === 'secrets.no_key']).toEqual([name, true])
    }
  })
})

/** What the ids in addresses are of, for a side. Whoever adds a route says so here. */
const idsInPaths: readonly (readonly [RegExp, (side: Side) => Readonly<Record<string, string>>])[] = [
  [/^\/me\/company\/members\/\{id\}/, ({ viewerId }) => ({ id: viewerId })],
  [/^\/me\/campaigns\/\{id\}/, () => ({ id: club.campaignId })],
  [/^\/me\/purchases\/\{id\}/, ({ purchaseId }) => ({ id: purchaseId })],
  [/^\/me\/redemptions\/\{id\}/, ({ redemptionId }) => ({ id: redemptionId })],
  [/^\/me\/rewards\/\{id\}/, ({ rewardId }) => ({ id: rewardId })],
  [/^\/companies\/\{id\}/, ({ companyId, noteId }) => ({ id: companyId, noteId })],
  [/^\/members\/\{id\}/, ({ redeemerId }) => ({ id: redeemerId })],
  [/^\/purchases\/\{id\}/, ({ purchaseId }) => ({ id: purchaseId })],
  [/^\/redemptions\/\{id\}/, ({ redemptionId }) => ({ id: redemptionId })],
  // That it is for the other company alone, staff with a part of the club do not learn.
  [/^\/rewards\/\{id\}/, () => ({ id: club.other.rewardId })],
  [/^\/campaigns\/\{id\}/, () => ({ id: club.campaignId })],
  [/^\/products\/\{id\}/, () => ({ id: club.productId })],
  [/^\/sales-reps\/\{id\}/, ({ salesRepId }) => ({ id: salesRepId })],
]

/** What belongs to no company: the caller's own, and what all staff share. */
const ofNoCompany = /^\/(me\/((staff\/)?sessions|campaigns)|campaigns|mails|products|rewards|sales-reps)\/\{/
/** Which there are none of here. */
const absent = /^\/(me\/(staff\/)?sessions|mails)\/\{/

/** What the ids in bodies and queries are of. */
const idsInFields: Readonly<Record<string, (side: Side) => string>> = {
  companyId: ({ companyId }) => companyId,
  memberId: ({ viewerId }) => viewerId,
  rewardId: ({ rewardId }) => rewardId,
  salesRepId: ({ salesRepId }) => salesRepId,
}

/** What has to be said besides, to get an answer at all. */
const neededInQueries: Readonly<Record<string, string>> = { q: 'Andra', from: '2026-01', to: '2026-12' }

/** Who sees a part of the club, with whose eyes. */
const limited: readonly Caller[] = [
  [
    'a sales rep',
    permissionsOf.staff('sales_rep'),
    async () => ({ session: await club.staffSession('sales_rep', club.own.salesRepId) }),
  ],
  ...callers.slice(-memberRoles.length),
]

describe.each(limited)('%s', (_, allowed, identity) => {
  const mine = () => operations.filter(({ permission }) => permission !== 'public' && allowed.has(permission))

  test('reads what is of the own company', async () => {
    const caller = await identity()
    for (const operation of mine().filter(({ method, path }) => method === 'GET' && path.includes('{'))) {
      if (absent.test(operation.path)) continue
      const answer = await send(operation, caller, club.own)
      expect({ operation: operation.name, status: answer.status }).toEqual({ operation: operation.name, status: 200 })
    }
  })

  test('meets another company’s as if it did not exist, in addresses', async () => {
    const caller = await identity()
    for (const operation of mine().filter(({ path }) => path.includes('{') && !ofNoCompany.test(path))) {
      const [foreign, unknown] = [await send(operation, caller, club.other), await send(operation, caller, club.nobody)]
      expect([operation.name, ...outcome(foreign)]).toEqual([operation.name, ...outcome(unknown)])
      expect([operation.name, foreign.status]).toEqual([operation.name, 404])
    }
  })

  test('meets another company’s as if it did not exist, in bodies and queries', async () => {
    const caller = await identity()
    for (const operation of mine()) {
      for (const field of operation.bodyFields.filter((name) => /Ids?$/.test(name))) {
        if (field === 'productIds') continue
        const [foreign, unknown] = [await withField(club.other), await withField(club.nobody)]
        expect([operation.name, field, ...outcome(foreign)]).toEqual([operation.name, field, ...outcome(unknown)])
        expect([operation.name, foreign.status >= 400, foreign.body.code]).not.toContain('request.invalid')
        async function withField(side: Side) {
          const body = { ...operation.example, [field]: idIn(operation, field)(side) }
          return send(operation, { ...caller, body }, club.own)
        }
      }
      for (const { name } of operation.query.filter(({ name }) => name.endsWith('Id'))) {
        const [foreign, unknown] = [await withQuery(club.other), await withQuery(club.nobody)]
        expect([operation.name, name, ...outcome(foreign)]).toEqual([operation.name, name, ...outcome(unknown)])
        if (name !== 'salesRepId') expect(withoutRequestId(foreign.body)).toEqual(withoutRequestId(unknown.body))
        async function withQuery(side: Side) {
          return send(operation, caller, club.own, { [name]: idIn(operation, name)(side) })
        }
      }
    }
  })

  test('sees nothing of another company in any answer', async () => {
    const caller = await identity()
    for (const operation of mine().filter(({ method }) => method === 'GET')) {
      const answers = [await send(operation, caller, club.own)]
      if (operation.query.some(({ name }) => name === 'q')) {
        answers.push(await send(operation, caller, club.own, { q: 'Andra' }))
      }
      const text = JSON.stringify(answers.map(({ body }) => body))
      // Staff see the whole catalogue.
      const marks = operation.permission.startsWith('my-')
        ? [...club.other.marks, club.other.rewardId]
        : club.other.marks
      expect([operation.name, marks.filter((mark) => text.includes(mark))]).toEqual([operation.name, []])
    }
  })
})

test('a sales rep who is none yet sees no company at all', async () => {
  const session = await club.staffSession('sales_rep')
  for (const path of ['/companies', '/members', '/purchases', '/redemptions', '/gift-register', '/transfers']) {
    expect((await club.request('GET', path, { session })).body.items).toEqual([])
  }
  expect((await club.request('GET', `/companies/${club.own.companyId}`, { session })).status).toBe(404)
})

describe('what things cost the supplier', () => {
  const ofMembers = () => operations.filter(({ permission }) => permission.startsWith('my-'))

  test('has no field in anything that a member can read', () => {
    expect(ofMembers().length).toBeGreaterThan(20)
    const telling = ofMembers().flatMap(({ name, answers }) =>
      fieldsOf(answers)
        .filter((field) => /cost|margin|contribution|profit|listPrice/i.test(field))
        .map((field) => `${name} ${field}`),
    )
    expect(telling).toEqual([])
  })

  test('does not appear in what members are answered either, while staff read it', async () => {
    const marketer = await club.staffSession('marketer')
    const seen = await club.request('GET', `/purchases/${club.own.purchaseId}`, { session: marketer })
    expect(JSON.stringify(seen.body)).toContain(SECRET_FIGURES[0])
    for (const role of memberRoles) {
      const session = await memberSession(role)
      for (const operation of ofMembers().filter(({ method }) => method === 'GET')) {
        // Any figure may stand in an id, by chance.
        const text = JSON.stringify((await send(operation, { session }, club.own)).body).replaceAll(ID, '')
        expect([operation.name, SECRET_FIGURES.filter((figure) => text.includes(figure))]).toEqual([operation.name, []])
      }
      const { body } = await club.request('GET', '/me/tier', { session })
      expect(body).toMatchObject({ measure: 'share', tier: { name: 'Silver' }, next: { share: 63 } })
    }
  })
})

function memberSession(role: (typeof memberRoles)[number]): Promise<string> {
  const { companyId, administratorId, redeemerId, viewerId } = club.own
  const id = { company_administrator: administratorId, redeemer: redeemerId, viewer: viewerId }[role]
  return club.memberSession({ id, companyId })
}

/** Without a side, the ids are of nobody and a body is one that no route takes: what gets as far as that may do it. */
function send(
  operation: DescribedOperation,
  caller: TestRequest,
  side?: Side,
  query: Readonly<Record<string, string>> = {},
): Promise<TestAnswer> {
  const { method, path, example } = operation
  const ids = side && !absent.test(path) ? idsOf(operation, side) : {}
  const address = path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'validFrom' ? '2026-01-01' : (ids[name] ?? NOBODY),
  )
  const body = side === undefined ? { nonsense: true } : example
  return club.request(method, `${address}${queryOf(operation, side, query)}`, {
    ...(method !== 'GET' && method !== 'DELETE' && body && { body }),
    headers: { 'if-match': '"1"' },
    ...caller,
  })
}

function queryOf({ name, query }: DescribedOperation, side: Side | undefined, given: Readonly<Record<string, string>>) {
  const needed = query.filter(({ required }) => required).map(({ name }) => [name, neededInQueries[name] ?? ''])
  const asked = side && name.endsWith('/availability') && !('memberId' in given) ? { companyId: side.companyId } : {}
  const days = name === 'GET /campaigns/calendar' ? { from: '2026-01-01', to: '2026-12-31' } : {}
  const all = new URLSearchParams({ ...Object.fromEntries(needed), ...days, ...asked, ...given }).toString()
  return all === '' ? '' : `?${all}`
}

/** @throws for a route that nobody has said of what its ids are */
function idsOf({ name, path, pathParameters }: DescribedOperation, side: Side): Readonly<Record<string, string>> {
  if (pathParameters.length === 0) return {}
  const ids = idsInPaths.find(([pattern]) => pattern.test(path))?.[1](side)
  if (!ids || pathParameters.some((parameter) => ids[parameter] === undefined)) {
    throw new Error(`what are the ids of, in ${name}? Say so in idsInPaths.`)
  }
  return ids
}

function idIn({ name }: DescribedOperation, field: string): (side: Side) => string {
  const id = idsInFields[field]
  if (!id) throw new Error(`what is ${field} of, in ${name}? Say so in idsInFields.`)
  return id
}

function outcome({ status, body }: TestAnswer): [number, string | undefined] {
  return [status, body?.code]
}

function withoutRequestId(body: object): object {
  return { ...body, requestId: '' }
}

/** The names of all fields in schemas, through all that they refer to. */
function fieldsOf(answers: readonly object[]): string[] {
  const fields = new Set<string>()
  const known = new Set<unknown>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || known.has(node)) return
    known.add(node)
    const { $ref, properties } = node as { $ref?: string; properties?: object }
    if ($ref) visit(schemas[$ref.replace('#/components/schemas/', '')])
    for (const field of Object.keys(properties ?? {})) fields.add(field)
    for (const child of Object.values(node)) visit(child)
  }
  visit(answers)
  return [...fields]
}
