import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { auditedClub, type Call, type Trail } from './audit-trail.fixture.ts'
import { PASSWORD } from './staff-people.fixture.ts'

jest.setTimeout(60_000)

let club: Trail
beforeAll(async () => {
  club = await auditedClub()
})
afterAll(() => club.close())

type Method = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const matching = ({ version }: { readonly version: number }) => ({ 'if-match': `"${version}"` })
const unique = () => randomUUID().slice(0, 13)

/** A form with a PNG of one pixel. */
const pictureForm: Call = {
  headers: { 'content-type': 'multipart/form-data; boundary=x' },
  body: Buffer.concat([
    Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n'),
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
    Buffer.from('\r\n--x--\r\n'),
  ]),
}

type Calls = Readonly<Record<string, () => Promise<Call>>>

/** How each operation that changes something is made to work. */
const ofCustomers: Calls = {
  'PATCH /club-settings': async () => ({ headers: matching(await club.read('/club-settings')) }),
  'PUT /club-settings/logo': async () => pictureForm,
  'DELETE /club-settings/logo': () => withPicture('/api/v1/club-settings/logo', {}),
  'PUT /club-settings/hero': async () => pictureForm,
  'DELETE /club-settings/hero': () => withPicture('/api/v1/club-settings/hero', {}),
  'POST /club-settings/terms': async () => ({}),
  'POST /sales-reps': async () => ({}),
  'PATCH /sales-reps/{id}': async () => edited(await newSalesRep()),
  'POST /sales-reps/{id}/erasure': () => about(newSalesRep()),
  'POST /companies': async () => ({}),
  'PATCH /companies/{id}': async () => edited(await club.newCompany()),
  'POST /companies/{id}/numbers': () => about(club.newCompany()),
  'POST /companies/{id}/merger': async () => ({
    ...(await about(club.newCompany())),
    body: { intoCompanyId: (await club.newCompany()).id },
  }),
  'POST /members': async () => ({ body: { companyId: (await club.newCompany()).id } }),
  'PATCH /members/{id}': async () => edited(await club.newMember()),
  'POST /members/{id}/departure': () => about(club.newMember()),
  'DELETE /members/{id}/departure': () => after(club.newMember(), (id) => `/members/${id}/departure`),
  'POST /members/{id}/erasure': () => about(club.newMember()),
  'POST /api-keys': async () => ({}),
  'POST /api-keys/{id}/revocation': () => about(club.make('/api-keys', { name: 'Old', scopes: ['members:read'] })),
  'POST /companies/{id}/notes': () => about(club.newCompany()),
  'DELETE /companies/{id}/notes/{noteId}': async () => {
    const { id } = await club.newCompany()
    return { id, noteId: (await club.make(`/companies/${id}/notes`, { text: 'A note' })).id }
  },
  'POST /imports': async () => upload(),
  'POST /imports/{id}/cancellation': async () => {
    const { body } = await club.send('POST', '/api/v1/imports', upload())
    return { id: body.id }
  },
}

function upload() {
  return {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: [
      '--x',
      'content-disposition: form-data; name="file"; filename="reps.csv"',
      '',
      'rep_no,name',
      '1,Åsa',
      '--x--',
      '',
    ].join('\r\n'),
  }
}

const ofPoints: Calls = {
  'POST /policies': async () => ({}),
  'POST /opening-balances': async () => ({ body: { companyNo: (await club.newCompany()).companyNo } }),
  'POST /adjustments': async () => ({ body: { companyId: (await club.newCompany()).id } }),
  'DELETE /adjustments/{id}': () => about(newAdjustment()),
  'POST /adjustments/{id}/approval': async () => ({ ...(await about(newAdjustment())), key: club.secondKey }),
  'POST /adjustments/{id}/rejection': async () => ({ ...(await about(newAdjustment())), key: club.secondKey }),
  'POST /transfers': async () => {
    const { id: memberId, companyId } = await club.newBuyer()
    return { body: { from: { companyId }, to: { memberId } } }
  },
}

const ofSales: Calls = {
  'POST /products': async () => ({}),
  'PATCH /products/{id}': async () => edited(await club.newProduct()),
  'PUT /products/{id}/band': () => about(club.newProduct()),
  'POST /products/bands': async () => ({
    body: { productIds: [(await club.newProduct()).id], category: undefined, band: 'low' },
  }),
  'DELETE /products/{id}/band': async () => {
    const product = await about(club.newProduct())
    await club.send('PUT', '/api/v1/products/{id}/band', product)
    return product
  },
  'PUT /products/{id}/costs/{validFrom}': async () => ({
    ...(await about(club.newProduct())),
    validFrom: '2026-01-01',
  }),
  'DELETE /products/{id}/costs/{validFrom}': async () => {
    const cost = { ...(await about(club.newProduct())), validFrom: '2026-01-01' }
    await club.send('PUT', '/api/v1/products/{id}/costs/{validFrom}', cost)
    return cost
  },
  'POST /purchases/{id}/payment': async () => {
    const { terms } = await club.read('/policies/current')
    await club.make('/policies', { validFrom: '2026-03-30', terms: { ...terms, maturity: { kind: 'paid' } } })
    const [{ companyNo }, { sku }] = [await club.newCompany(), await club.newProduct()]
    const lines = [{ lineNo: 1, sku, quantity: '1', netAmount: '100' }]
    const purchase = { companyNo, invoiceNo: '1', occurredOn: '2026-03-30', currency: 'SEK', lines }
    return about(club.make('/purchases', purchase))
  },
}

const ofRewards: Calls = {
  'POST /rewards': async () => ({}),
  'PATCH /rewards/{id}': async () => edited(await newReward()),
  'POST /rewards/{id}/archive': () => about(newReward()),
  'DELETE /rewards/{id}/archive': () => after(newReward(), (id) => `/rewards/${id}/archive`),
  'PUT /rewards/{id}/picture': async () => ({ ...(await about(newReward())), ...pictureForm }),
  'DELETE /rewards/{id}/picture': async () => withPicture('/api/v1/rewards/{id}/picture', await about(newReward())),
  'PUT /rewards/{id}/companies': async () => ({
    ...(await about(newReward())),
    body: { companyIds: [(await club.newCompany()).id] },
  }),
  'POST /rewards/{id}/stock-changes': () => about(newReward({ stock: 10 })),
  'POST /rewards/{id}/voucher-codes': () => about(newReward({ kind: 'voucher_code' })),
  'DELETE /rewards/{id}/voucher-codes': async () => {
    const voucher = await about(newReward({ kind: 'voucher_code' }))
    await club.make(`/rewards/${voucher.id}/voucher-codes`, { codes: [unique()] })
    return voucher
  },
  'PUT /companies/{id}/redemption-rules': async () => ({
    ...(await about(club.newCompany())),
    headers: matching({ version: 0 }),
  }),
  'POST /redemptions': async () => ({
    body: { rewardId: (await newReward()).id, memberId: (await club.newBuyer()).id },
  }),
  'POST /redemptions/{id}/approval': async () => ({
    ...(await about(newRedemption(true))),
    body: { as: 'staff', memberId: undefined },
  }),
  'POST /redemptions/{id}/rejection': () => about(newRedemption(true)),
  'POST /redemptions/{id}/fulfilment': () => about(newRedemption()),
  'POST /redemptions/fulfilments': async () => ({ body: { items: [{ id: (await newRedemption()).id }] } }),
  'POST /redemptions/{id}/cancellation': () => about(newRedemption()),
  'POST /redemptions/{id}/cancellation/approval': async () => ({
    ...(await waitingCancellation()),
    key: club.secondKey,
  }),
  'DELETE /redemptions/{id}/cancellation': () => waitingCancellation(),
}

/** What people do themselves, signed in or about to be. */
const ofPeople: Calls = {
  'POST /sign-out': async () => withCookie(await club.newSession()),
  'POST /sign-in/code': async () => ({ actor: { kind: 'anonymous' } }),
  'POST /sign-in/code/verification': () => club.newCode(),
  'POST /sign-in/link': () => club.newLink(),
  'PATCH /me': async () => ({ ...(await club.newSession()), headers: matching({ version: 1 }) }),
  'POST /me/company': async () => {
    const session = await club.newSession()
    return { ...session, body: { memberId: session.memberId } }
  },
  'POST /me/terms/acceptance': async () => {
    const session = await club.newSession()
    const { version } = await club.make('/club-settings/terms', { texts: { en: 'Points belong to the company.' } })
    return { ...session, body: { version } }
  },
  'DELETE /me/sessions': () => club.newSession(),
  'DELETE /me/sessions/{id}': async () => {
    const { session = '', ...more } = await club.newSession()
    const { items } = await club.read('/me/sessions', session)
    return { ...more, session, id: items[0].id }
  },
}

/** What people of the staff do for themselves, and administrators for them. */
const ofStaff: Calls = {
  'POST /staff': async () => ({ ...asStaff(await administrator()), body: { email: `${unique()}@nordverk.example` } }),
  'PATCH /staff/{id}': async () => ({ ...edited(await club.staff.invite()), ...asStaff(await administrator()) }),
  'POST /staff/{id}/invitation': async () => ({
    ...(await about(club.staff.invite())),
    ...asStaff(await administrator()),
  }),
  'POST /sign-in/password': async () => {
    const { email } = await club.staff.newPerson()
    return { body: { email, password: PASSWORD }, actor: { kind: 'anonymous' } }
  },
  'POST /sign-in/totp': async () => {
    const { email, recoveryCodes } = await club.staff.newPerson()
    const { body } = await club.staff.post('/sign-in/password', { email, password: PASSWORD })
    return {
      body: { challenge: body.challenge, code: undefined, recoveryCode: recoveryCodes[0] },
      actor: { kind: 'staff' },
    }
  },
  'POST /sign-in/password-reset/confirmation': async () => {
    const { email } = await club.staff.newPerson()
    await club.staff.forget(email)
    return { body: { token: await club.staff.tokenFor(email) }, actor: { kind: 'staff' } }
  },
  'POST /invitations/{token}/acceptance': async () => {
    const { email } = await club.staff.invite()
    return { token: await club.staff.tokenFor(email), actor: { kind: 'staff' } }
  },
  'PATCH /me/staff': async () => ({ ...asStaff(await club.staff.newPerson()), headers: matching({ version: 1 }) }),
  'POST /me/staff/password': async () => ({
    ...asStaff(await club.staff.newPerson()),
    body: { current: PASSWORD, new: 'sju trötta sjömän vinkar' },
  }),
  'POST /me/staff/totp': () => withRecoveryCode(),
  'POST /me/staff/totp/confirmation': async () => {
    const { session, body } = await withRecoveryCode()
    const { body: setUp } = await club.send('POST', '/api/v1/me/staff/totp', { session, body })
    const { challenge, secret } = setUp
    return { ...asStaff({ session }), body: { challenge, code: club.staff.codeOf(secret) } }
  },
  'POST /me/staff/recovery-codes': () => withRecoveryCode(),
  'DELETE /me/staff/sessions': async () => asStaff(await club.staff.newPerson()),
  'DELETE /me/staff/sessions/{id}': async () => {
    const { session } = await club.staff.newPerson()
    const { items } = await club.read('/me/staff/sessions', session)
    return { ...asStaff({ session }), id: items[0].id }
  },
}

/** What members do for themselves and for their company. */
const ofMembers: Calls = {
  'POST /me/redemptions': async () => ({ ...(await withPoints()), body: { rewardId: (await newReward()).id } }),
  'POST /me/redemptions/{id}/cancellation': () => ownRedemption(null),
  'POST /me/redemptions/{id}/approval': () => ownRedemption(10),
  'POST /me/redemptions/{id}/rejection': () => ownRedemption(10),
  'PUT /me/company/redemption-rules': async () => ({ ...(await club.newSession()), headers: matching({ version: 0 }) }),
  'POST /me/company/members': async () => ({
    ...(await club.newSession()),
    body: { email: `${unique()}@example.com` },
  }),
  'PATCH /me/company/members/{id}': async () => ({ ...(await withColleague()), headers: matching({ version: 1 }) }),
  'DELETE /me/company/members/{id}': () => withColleague(),
}

const ofWebhooks: Calls = {
  'POST /webhook-endpoints': async () => ({}),
  'PATCH /webhook-endpoints/{id}': async () => edited(await newEndpoint()),
  'DELETE /webhook-endpoints/{id}': () => about(newEndpoint()),
  'POST /webhook-endpoints/{id}/secret-rotation': () => about(newEndpoint()),
  'POST /webhook-endpoints/{id}/replay': () => about(newEndpoint()),
  'POST /webhook-deliveries/{id}/replay': async () => {
    const { id } = await newEndpoint()
    await newRedemption()
    await club.dispatch()
    const { items } = await club.read(`/webhook-endpoints/${id}/deliveries`)
    return { id: items[0].id }
  },
}

const calls: Calls = {
  ...ofCustomers,
  ...ofPoints,
  ...ofSales,
  ...ofRewards,
  ...ofPeople,
  ...ofStaff,
  ...ofMembers,
  ...ofWebhooks,
}

/** What leaves nothing in the log on purpose, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'POST /webhook-endpoints/{id}/test': 'changes nothing: it sends one event and shows the answer',
  'POST /purchases': 'there are millions; each purchase keeps who delivered it',
  'POST /purchases/batch': 'there are millions; each purchase keeps who delivered it',
  'POST /policies/preview': 'changes nothing',
  'POST /products/band-impact': 'changes nothing',
  'POST /sign-in/password-reset': 'leaves one beside the request: reset-password.test.ts',
  'POST /mail-preferences/{token}': 'leaves one as the member whose mail it was: unsubscribe.test.ts',
}

/** Still to be added above. */
const notYet: readonly string[] = []

test('every operation that can change something is known here', async () => {
  const { paths } = await club.read('/api/openapi.json')
  const operations = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  )
  const writing = operations.filter((operation) => !operation.startsWith('GET '))
  const known = [...Object.keys(calls), ...Object.keys(exceptions), ...notYet]
  expect(writing.sort()).toEqual(known.sort())
})

describe('leaves an entry with the id of its request:', () => {
  test.each(Object.keys(calls))('%s', async (operation) => {
    const [method, path] = operation.split(' ') as [Method, string]
    const call = await calls[operation]?.()
    const requestId = `trail-${unique()}`
    const headers = { ...call?.headers, 'x-request-id': requestId }
    const answer = await club.send(method, `/api/v1${path}`, { ...call, headers })
    expect(`${answer.status} ${JSON.stringify(answer.body)}`).toMatch(/^20/)
    const { items } = await club.read(`/audit-log?requestId=${requestId}`)
    expect(items).not.toEqual([])
    expect(items[0]).toMatchObject({ requestId, actor: call?.actor ?? { kind: 'api_key', name: 'Test' } })
  })
})

function asStaff({ session }: { readonly session: string }) {
  return { session, actor: { kind: 'staff' } } as const
}

function administrator() {
  return club.staff.newPerson('administrator')
}

async function withRecoveryCode() {
  const { session, recoveryCodes } = await club.staff.newPerson()
  return { ...asStaff({ session }), body: { code: undefined, recoveryCode: recoveryCodes[0] } }
}

/** For routes that everybody may call, and that look at the cookie themselves. */
function withCookie({ session = '', ...call }: Call): Call {
  return { ...call, headers: { cookie: `stamkund=${session}` } }
}

interface Made {
  readonly id: string
  readonly version: number
}

async function about(made: Promise<Made>): Promise<{ id: string }> {
  return { id: (await made).id }
}

function edited({ id, version }: Made): Call {
  return { id, headers: matching({ version }) }
}

/** Something that has been through another request already. */
async function after(made: Promise<Made>, path: (id: string) => string): Promise<{ id: string }> {
  const { id } = await made
  await club.make(path(id))
  return { id }
}

/** Something that has a picture already. */
async function withPicture(path: string, of: { readonly id?: string }): Promise<Call> {
  await club.send('PUT', path, { ...of, ...pictureForm })
  return of
}

function newSalesRep(): Promise<Made> {
  return club.make('/sales-reps', { repNo: unique(), name: 'Karin' })
}

async function newAdjustment(): Promise<Made> {
  const { id: companyId } = await club.newCompany()
  return club.make('/adjustments', { companyId, points: 20_000, reasonCode: 'complaint' })
}

function newReward(more: object = {}): Promise<Made> {
  return club.make('/rewards', { kind: 'merchandise', points: 100, texts: { en: { name: 'A jacket' } }, ...more })
}

async function newRedemption(needsApproval = false): Promise<Made> {
  const [{ id: rewardId }, { id: memberId }] = [
    await newReward({ needsStaffApproval: needsApproval }),
    await club.newBuyer(),
  ]
  return club.make('/redemptions', { rewardId, memberId })
}

async function waitingCancellation(): Promise<{ id: string }> {
  const { id } = await newRedemption()
  await club.send('POST', '/api/v1/redemptions/{id}/fulfilment', { id })
  await club.send('POST', '/api/v1/redemptions/{id}/cancellation', { id })
  return { id }
}

/** Somebody at a company with points to spend. */
async function withPoints() {
  const member = await club.newSession()
  await club.make('/opening-balances', { companyId: member.companyId, points: 50_000, expiresOn: '2027-12-31' })
  return member
}

/** An administrator with a redemption of their own, which waits for the company above so many points. */
async function ownRedemption(approvalAbovePoints: number | null): Promise<Call> {
  const member = await withPoints()
  await club.send('PUT', '/api/v1/companies/{id}/redemption-rules', {
    id: member.companyId,
    headers: matching({ version: 0 }),
    body: { approvalAbovePoints, valueCapPerMemberAndYear: null },
  })
  const { id } = await club.make('/redemptions', { rewardId: (await newReward()).id, memberId: member.memberId })
  return { ...member, id }
}

/** An administrator with somebody else at the company. */
async function withColleague() {
  const administrator = await club.newSession()
  const body = { companyId: administrator.companyId, email: `${unique()}@example.com` }
  return { ...administrator, ...(await about(club.make('/members', body))) }
}

function newEndpoint(): Promise<Made> {
  return club.make('/webhook-endpoints', { url: 'http://127.0.0.1:9/', eventTypes: ['redemption.requested'] })
}
