import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { type TestAnswer, type TestApp, testApp } from '../../../test/test-app.ts'
import {
  CLIENT,
  type IdentityProvider,
  identityProvider,
  type ProviderAccount,
  walkThroughProvider,
} from './identity-provider.fixture.ts'

const SITE = 'http://127.0.0.1:3000'

let provider: IdentityProvider
let app: TestApp
let now = new Date('2026-03-31T09:00:00Z')
let count = 0
beforeAll(async () => {
  // The provider's advice for production.
  jest.spyOn(console, 'warn').mockReturnValue()
  provider = await identityProvider(`${SITE}/api/v1/sign-in/oidc/callback`)
  const oidc = { ...CLIENT, issuer: provider.issuer, label: 'Example', isForStaff: true, isForMembers: true }
  app = await testApp({ clock: { now: () => now }, settings: { publicUrl: SITE, oidc } })
})
afterAll(async () => {
  await app.close()
  await provider.close()
})

/** Goes to the provider as somebody, and stands before the club's door again. */
async function comeBack(account: ProviderAccount | null, query = 'as=staff') {
  provider.account = account
  const start = await app.request('GET', `/sign-in/oidc?${query}`, { key: null })
  if (start.status !== 302) throw new Error(JSON.stringify(start.body))
  const back = await walkThroughProvider(start.headers.location ?? '', provider.issuer)
  return { path: back.replace(SITE, ''), cookie: (start.headers['set-cookie'] ?? '').split(';')[0] ?? '' }
}

const enter = ({ path, cookie }: { path: string; cookie: string }) =>
  app.request('GET', path, { key: null, headers: { cookie } })

const signIn = async (account: ProviderAccount | null, query?: string) => enter(await comeBack(account, query))

const sessionIn = ({ headers }: TestAnswer) => /\bstamkund=([\w-]{43})/.exec(headers['set-cookie'] ?? '')?.[1]

/** A new address and account at the provider. */
function newAccount(): ProviderAccount & { email: string } {
  count += 1
  return { subject: `account-${count}`, email: `person${count}@nordverk.example` }
}

async function invite(email: string): Promise<string> {
  const session = await app.staffSession('administrator')
  const { body } = await app.request('POST', '/staff', {
    session,
    body: { email, name: 'Karin Lind', role: 'finance' },
  })
  return body.id
}

async function newMember(email: string): Promise<{ id: string; companyId: string }> {
  count += 1
  const company = await app.request('POST', '/companies', {
    body: { companyNo: `C${count}`, name: `Company ${count}` },
  })
  return (await app.request('POST', '/members', { body: { companyId: company.body.id, email } })).body
}

describe('somebody of the staff', () => {
  test('who was invited comes in through the provider, and goes on to where they wanted', async () => {
    const account = newAccount()
    const id = await invite(account.email)
    const answer = await signIn(
      { ...account, email: account.email.toUpperCase() },
      'as=staff&returnTo=/admin/companies?q=1',
    )
    expect([answer.status, answer.headers.location]).toEqual([302, '/admin/companies?q=1'])
    const session = sessionIn(answer) ?? ''
    expect((await app.request('GET', '/me/staff', { session })).body).toMatchObject({ id, role: 'finance' })
    expect(
      (await app.request('GET', `/staff/${id}`, { session: await app.staffSession('administrator') })).body,
    ).toMatchObject({
      status: 'active',
      invitationExpiresAt: null,
    })
  })

  test('is known by the account afterwards, whatever address it has then', async () => {
    const account = newAccount()
    await invite(account.email)
    await signIn(account)
    const elsewhere = await signIn({ subject: account.subject, email: 'married@nordverk.example', isVerified: false })
    expect(sessionIn(elsewhere)).toBeDefined()
  })

  test('is not somebody else who got the address later, unless invited again', async () => {
    const account = newAccount()
    const id = await invite(account.email)
    await signIn(account)
    const successor = { subject: `${account.subject}-successor`, email: account.email }
    expect((await signIn(successor)).headers.location).toBe('/admin/sign-in?error=oidc_other_account')
    await app.request('POST', `/staff/${id}/invitation`, { session: await app.staffSession('administrator') })
    expect(sessionIn(await signIn(successor))).toBeDefined()
    expect(sessionIn(await signIn(account))).toBeUndefined()
  })

  test('who was deactivated is not let in any more', async () => {
    const account = newAccount()
    const id = await invite(account.email)
    await signIn(account)
    const session = await app.staffSession('administrator')
    await app.request('PATCH', `/staff/${id}`, { session, headers: { 'if-match': '"1"' }, body: { isActive: false } })
    const answer = await signIn(account)
    expect([answer.headers.location, sessionIn(answer)]).toEqual(['/admin/sign-in?error=oidc_unknown', undefined])
  })

  test.each([
    ['an address that the provider does not vouch for', { isVerified: false }, 'oidc_unverified'],
    ['no address', { email: '' }, 'oidc_unverified'],
    ['an address that nobody has', { email: 'stranger@nowhere.example' }, 'oidc_unknown'],
  ])('with %s is not let in, and nobody is created', async (_, more, error) => {
    const account = newAccount()
    await invite(account.email)
    const administrator = await app.staffSession('administrator')
    const before = await app.request('GET', '/staff?limit=200', { session: administrator })
    const answer = await signIn({ ...account, ...more })
    expect([answer.headers.location, sessionIn(answer)]).toEqual([`/admin/sign-in?error=${error}`, undefined])
    const after = await app.request('GET', '/staff?limit=200', { session: administrator })
    expect(after.body).toEqual(before.body)
  })

  test('who changes their mind is back at the page for signing in', async () => {
    expect((await signIn(null)).headers.location).toBe('/admin/sign-in?error=oidc_cancelled')
  })
})

describe('a member', () => {
  test('comes in by the address, and with the same account when the club has another address', async () => {
    const account = newAccount()
    const member = await newMember(account.email)
    const first = await signIn(account, 'as=member')
    expect(first.headers.location).toBe('/')
    const { body: me } = await app.request('GET', '/me', { session: sessionIn(first) ?? '' })
    expect(me).toMatchObject({ memberId: member.id })
    const second = await signIn({ subject: account.subject }, 'as=member')
    expect(sessionIn(second)).toBeDefined()
  })

  test('is not of the staff by the same account', async () => {
    const account = newAccount()
    await newMember(account.email)
    await signIn(account, 'as=member')
    expect((await signIn(account, 'as=staff')).headers.location).toBe('/admin/sign-in?error=oidc_unknown')
  })

  test('who has left is not let in', async () => {
    const account = newAccount()
    const { id } = await newMember(account.email)
    await signIn(account, 'as=member')
    await app.request('POST', `/members/${id}/departure`, { body: {} })
    expect((await signIn(account, 'as=member')).headers.location).toBe('/sign-in?error=oidc_unknown')
  })
})

describe('the way back', () => {
  test('is closed to a browser that did not begin here, came twice or too late', async () => {
    const account = newAccount()
    await invite(account.email)
    const came = await comeBack(account)
    expect((await enter({ ...came, cookie: '' })).headers.location).toBe('/admin/sign-in?error=oidc_expired')
    expect(sessionIn(await enter(came))).toBeDefined()
    expect((await enter(came)).headers.location).toBe('/admin/sign-in?error=oidc_failed')
    const late = await comeBack(account)
    now = new Date(now.getTime() + 600_000)
    expect((await enter(late)).headers.location).toBe('/admin/sign-in?error=oidc_expired')
  })

  test('is closed with the state of another attempt, or a cookie that was changed', async () => {
    const account = newAccount()
    await invite(account.email)
    const [one, other] = [await comeBack(account), await comeBack(account)]
    expect((await enter({ path: one.path, cookie: other.cookie })).headers.location).toBe(
      '/admin/sign-in?error=oidc_failed',
    )
    const at = one.cookie.length - 10
    const changed = `${one.cookie.slice(0, at)}${one.cookie[at] === 'A' ? 'B' : 'A'}${one.cookie.slice(at + 1)}`
    expect((await enter({ path: one.path, cookie: changed })).headers.location).toBe(
      '/admin/sign-in?error=oidc_expired',
    )
  })

  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '\\/evil.example',
    'admin',
    '',
  ])('does not lead to %j', async (returnTo) => {
    const answer = await app.request('GET', `/sign-in/oidc?as=staff&returnTo=${encodeURIComponent(returnTo)}`, {
      key: null,
    })
    expect(answer.status).toBe(422)
  })
})

test('a provider that is down keeps nobody from starting, and is asked again', async () => {
  const down = await identityProvider(`${SITE}/api/v1/sign-in/oidc/callback`)
  await down.close()
  const oidc = { ...CLIENT, issuer: down.issuer, label: 'Down', isForStaff: true, isForMembers: false }
  const club = await testApp({ settings: { publicUrl: SITE, oidc } })
  const answer = await club.request('GET', '/sign-in/oidc?as=staff', { key: null })
  expect([answer.status, answer.headers.location]).toEqual([302, '/admin/sign-in?error=oidc_unavailable'])
  expect((await club.request('GET', '/sign-in/oidc?as=member', { key: null })).status).toBe(404)
  expect((await club.request('GET', '/sign-in/options', { key: null })).body.oidc).toEqual({
    members: false,
    staff: true,
    label: 'Down',
  })
  await club.close()
})
