import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { openBrowser } from '../../../test/browser.fixture.ts'
import { type TestApp, testApp } from '../../../test/test-app.ts'

let app: TestApp
let now = new Date('2026-03-02T09:00:00Z')

beforeAll(async () => {
  app = await testApp({ clock: { now: () => now }, settings: { trustedProxies: ['127.0.0.1'] } })
})
afterAll(() => app.close())

async function newMember({ email = `${randomUUID()}@example.com`, companyName = 'Åkeri AB' } = {}) {
  const company = await app.request('POST', '/companies', { body: { companyNo: randomUUID(), name: companyName } })
  const body = { companyId: company.body.id, email, firstName: 'Åsa', lastName: 'Öberg' }
  return (await app.request('POST', '/members', { body })).body
}

let addresses = 0
async function signedIn(email: string) {
  addresses += 1
  const browser = openBrowser(app, `192.0.2.${addresses}`)
  expect((await browser.signIn(email)).status).toBe(200)
  return browser
}

describe('/me', () => {
  test('says who I am, where, and what I may do', async () => {
    const { id, email, companyId } = await newMember()
    const browser = await signedIn(email)
    const { body, headers } = await browser.send('GET', '/me')
    expect(body).toEqual({
      email,
      firstName: 'Åsa',
      lastName: 'Öberg',
      phone: null,
      jobTitle: null,
      locale: null,
      memberId: id,
      role: 'redeemer',
      company: { id: companyId, name: 'Åkeri AB', companyNo: expect.any(String) },
      memberships: [{ memberId: id, companyId, companyName: 'Åkeri AB', role: 'redeemer' }],
      permissions: ['my-account', 'my-club:read', 'my-redemptions:write'],
      terms: { version: null, isAccepted: true },
      notifications: { pointsExpiring: true, redemptions: true, news: true },
      club: { name: 'Stamkund', timeZone: 'Europe/Stockholm', currency: 'SEK' },
      version: 1,
    })
    expect(headers.etag).toBe('"1"')
  })

  test('lets me change my name, language and what I am told, and nothing else', async () => {
    const { id, email } = await newMember()
    const browser = await signedIn(email)
    const changes = { firstName: 'Asa', phone: '070', locale: 'nb', notifications: { news: false } }
    const answer = await browser.send('PATCH', '/me', changes, { 'if-match': '"1"' })
    expect(answer).toMatchObject({
      status: 200,
      body: {
        firstName: 'Asa',
        lastName: 'Öberg',
        phone: '070',
        locale: 'nb',
        notifications: { pointsExpiring: true, redemptions: true, news: false },
        version: 2,
      },
    })
    for (const forbidden of [
      { role: 'company_administrator' },
      { email: 'x@example.com' },
      { companyId: randomUUID() },
    ]) {
      expect((await browser.send('PATCH', '/me', forbidden, { 'if-match': '"2"' })).status).toBe(422)
    }
    const { items } = (await app.request('GET', `/audit-log?subjectId=${id}`)).body
    expect(items[0]).toMatchObject({ actor: { kind: 'member', id } })
  })

  test('refuses a change of what somebody else has changed meanwhile', async () => {
    const { id, email } = await newMember()
    const browser = await signedIn(email)
    await app.request('PATCH', `/members/${id}`, { body: { phone: '08' }, headers: { 'if-match': '"1"' } })
    const answer = await browser.send('PATCH', '/me', { phone: '070' }, { 'if-match': '"1"' })
    expect([answer.status, answer.body.code]).toEqual([412, 'request.changed_meanwhile'])
  })

  test('changes only what was given, also to nothing', async () => {
    const { email } = await newMember()
    const browser = await signedIn(email)
    await browser.send('PATCH', '/me', { locale: 'en', notifications: { redemptions: false } }, { 'if-match': '"1"' })
    const { version } = (await browser.send('PATCH', '/me', { lastName: null }, { 'if-match': '"2"' })).body
    expect(version).toBe(3)
    expect((await browser.send('GET', '/me')).body).toMatchObject({
      lastName: null,
      locale: 'en',
      notifications: { redemptions: false, news: true },
    })
  })

  test('is nothing for staff and keys', async () => {
    const session = await app.staffSession('administrator')
    for (const path of ['/me', '/me/sessions', '/me/terms', '/me/personal-data']) {
      expect((await app.request('GET', path)).status).toBe(403)
      expect((await app.request('GET', path, { session })).status).toBe(403)
    }
  })

  test('has my personal data for keeping, and nobody else’s', async () => {
    const [mine, other] = [await newMember(), await newMember()]
    const { body } = await (await signedIn(mine.email)).send('GET', '/me/personal-data')
    expect(body.member).toMatchObject({ id: mine.id, email: mine.email })
    expect(JSON.stringify(body)).not.toContain(other.id)
  })
})

describe('another company of mine', () => {
  const twoOf = async (email = `${randomUUID()}@example.com`) => ({
    email,
    first: await newMember({ email, companyName: 'Ale' }),
    second: await newMember({ email: email.toUpperCase(), companyName: 'Öckerö' }),
  })

  test('is a session of its own; the one before ends', async () => {
    const { email, second } = await twoOf()
    const browser = await signedIn(email)
    const former = browser.cookies.get('stamkund') ?? ''
    const answer = await browser.send('POST', '/me/company', { memberId: second.id })
    expect(answer).toMatchObject({ status: 200, body: { memberId: second.id, company: { name: 'Öckerö' } } })
    expect((await browser.send('GET', '/me')).body.memberId).toBe(second.id)
    expect((await app.request('GET', '/me', { session: former })).status).toBe(401)
  })

  test('is mine only: nobody else’s, none that I left, none outside the club, none made up', async () => {
    const { email, second } = await twoOf()
    const browser = await signedIn(email)
    const other = await newMember()
    await app.request('POST', `/members/${second.id}/departure`, { body: {} })
    for (const memberId of [other.id, second.id, randomUUID()]) {
      const answer = await browser.send('POST', '/me/company', { memberId })
      expect([answer.status, answer.body.code]).toEqual([404, 'membership.unknown'])
    }
    expect((await browser.send('POST', '/me/company', { memberId: 'x' })).status).toBe(422)
  })

  test('that leaves the club signs out those who are there', async () => {
    const { email, companyId } = await newMember()
    const browser = await signedIn(email)
    const { version } = (await app.request('GET', `/companies/${companyId}`)).body
    const headers = { 'if-match': `"${version}"` }
    await app.request('PATCH', `/companies/${companyId}`, { body: { participates: false }, headers })
    expect((await browser.send('GET', '/me')).status).toBe(401)
  })
})

describe('my devices', () => {
  test('are listed with what they are, the one I use marked, at all of my companies', async () => {
    const email = `${randomUUID()}@example.com`
    const [mine, second] = [await newMember({ email }), await newMember({ email })]
    const browser = await signedIn(email)
    const at = now
    now = new Date(now.getTime() + 30_000)
    await app.memberSession(second)
    const { items } = (await browser.send('GET', '/me/sessions')).body
    expect(items).toMatchObject([
      { device: '', isCurrent: false },
      { device: 'Firefox, Windows', isCurrent: true, createdAt: at.toISOString() },
    ])
    expect(mine.id).not.toBe(second.id)
  })

  test('can be signed out one by one', async () => {
    const { email } = await newMember()
    const [here, there] = [await signedIn(email), await signedIn(email)]
    const { items } = (await here.send('GET', '/me/sessions')).body
    const other = items.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent)
    expect((await here.send('DELETE', `/me/sessions/${other.id}`)).status).toBe(204)
    expect((await there.send('GET', '/me')).status).toBe(401)
    expect((await here.send('DELETE', `/me/sessions/${other.id}`)).body.code).toBe('session.unknown')
    const [own] = (await here.send('GET', '/me/sessions')).body.items
    await here.send('DELETE', `/me/sessions/${own.id}`)
    expect(here.cookies.has('stamkund')).toBe(false)
  })

  test('of somebody else cannot', async () => {
    const [mine, theirs] = [await newMember(), await newMember()]
    const [browser, other] = [await signedIn(mine.email), await signedIn(theirs.email)]
    const [device] = (await other.send('GET', '/me/sessions')).body.items
    expect((await browser.send('DELETE', `/me/sessions/${device.id}`)).status).toBe(404)
    expect((await other.send('GET', '/me')).status).toBe(200)
  })

  test('are all signed out at once, this one too', async () => {
    const email = `${randomUUID()}@example.com`
    const [, second] = [await newMember({ email }), await newMember({ email })]
    const [here, there] = [await signedIn(email), await signedIn(email)]
    const elsewhere = await app.memberSession(second)
    expect((await here.send('DELETE', '/me/sessions')).status).toBe(204)
    expect(here.cookies.has('stamkund')).toBe(false)
    expect((await there.send('GET', '/me')).status).toBe(401)
    expect((await app.request('GET', '/me', { session: elsewhere })).status).toBe(401)
  })

  test('are not signed out by another site', async () => {
    const { email } = await newMember()
    const browser = await signedIn(email)
    const answer = await browser.send('DELETE', '/me/sessions', undefined, { origin: 'https://evil.example' })
    expect(answer.body.code).toBe('request.cross_site')
  })
})

test('what the page for signing in shows is public', async () => {
  const { status, body } = await app.request('GET', '/sign-in/options', { key: null })
  expect([status, body]).toMatchObject([200, { club: { name: 'Stamkund', defaultLocale: 'sv' }, oidc: null }])
})
