import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { mailsOf, openBrowser, otherThan, sendCodes, type TestBrowser } from '../../../test/browser.fixture.ts'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { makeLink } from './index.ts'

const MINUTE = 60_000

let app: TestApp
let now = new Date('2026-03-02T09:00:00Z')
const wait = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds)
}

beforeAll(async () => {
  app = await testApp({ clock: { now: () => now }, settings: { trustedProxies: ['127.0.0.1'], isDemo: false } })
})
afterAll(() => app.close())

let addresses = 0
const newAddress = () => `198.51.${Math.floor(++addresses / 250)}.${addresses % 250}`
const newBrowser = () => openBrowser(app, newAddress())

async function newCompany(name = 'Åkeri AB') {
  return (await app.request('POST', '/companies', { body: { companyNo: randomUUID(), name } })).body
}

async function newMember({ email = `${randomUUID()}@example.com`, companyName = 'Åkeri AB', role = 'redeemer' } = {}) {
  const body = { companyId: (await newCompany(companyName)).id, email, role, firstName: 'Åsa' }
  return (await app.request('POST', '/members', { body })).body
}

const whoIs = async (browser: TestBrowser) => (await browser.send('GET', '/me')).body

describe('a code', () => {
  test('signs a member in, in the browser that asked for it', async () => {
    const [{ id, email, companyId }, browser] = [await newMember(), newBrowser()]
    const mailed = await browser.ask(email)
    expect(mailed?.to).toBe(email)
    const answer = await browser.verify(email, mailed?.code ?? '')
    expect(answer).toMatchObject({ status: 200, body: { kind: 'member', next: 'done' } })
    expect(answer.body.memberships).toEqual([{ memberId: id, companyId, companyName: 'Åkeri AB', role: 'redeemer' }])
    expect(await whoIs(browser)).toMatchObject({ email, memberId: id, terms: { version: null, isAccepted: true } })
  })

  test('works once', async () => {
    const [{ email }, browser] = [await newMember(), newBrowser()]
    const { code } = (await browser.ask(email)) ?? { code: '' }
    expect((await browser.verify(email, code)).status).toBe(200)
    expect((await browser.verify(email, code)).body.code).toBe('sign_in.wrong_code')
  })

  test('used at the same moment twice signs in once', async () => {
    const [{ email }, browser] = [await newMember(), newBrowser()]
    const { code } = (await browser.ask(email)) ?? { code: '' }
    const answers = await Promise.all(Array.from({ length: 8 }, () => browser.verify(email, code)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  test('is worth nothing after five wrong tries', async () => {
    const [{ email }, browser] = [await newMember(), newBrowser()]
    const { code } = (await browser.ask(email)) ?? { code: '' }
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await browser.verify(email, otherThan(code))).body.code).toBe('sign_in.wrong_code')
    }
    expect((await browser.verify(email, code)).body.code).toBe('sign_in.wrong_code')
  })

  test('stands no more than five guesses, however many come at once', async () => {
    const [{ email }, browser] = [await newMember(), newBrowser()]
    const { code } = (await browser.ask(email)) ?? { code: '' }
    const guesses = Array.from({ length: 50 }, (_, index) => openBrowser(app, `203.0.113.${index}`))
    for (const guess of guesses) guess.cookies.set('stamkund-browser', browser.cookies.get('stamkund-browser') ?? '')
    await Promise.all(guesses.map((guess) => guess.verify(email, otherThan(code))))
    const [row] = await app.database.rows<{ triesLeft: number }>(TRIES_LEFT, [email])
    expect(row?.triesLeft).toBe(0)
    expect((await browser.verify(email, code)).status).toBe(403)
  })

  test('still works after four wrong tries', async () => {
    const [{ email }, browser] = [await newMember(), newBrowser()]
    const { code } = (await browser.ask(email)) ?? { code: '' }
    for (let tries = 0; tries < 4; tries += 1) await browser.verify(email, otherThan(code))
    expect((await browser.verify(email, code)).status).toBe(200)
  })

  test('works for ten minutes', async () => {
    const [{ email }, browser] = [await newMember(), newBrowser()]
    const { code } = (await browser.ask(email)) ?? { code: '' }
    wait(10 * MINUTE)
    expect((await browser.verify(email, code)).body.code).toBe('sign_in.wrong_code')
    const second = (await browser.ask(email)) ?? { code: '' }
    wait(10 * MINUTE - 1)
    expect((await browser.verify(email, second.code)).status).toBe(200)
  })

  test('is void as soon as the browser asks for another', async () => {
    const [{ email }, browser] = [await newMember(), newBrowser()]
    const first = await browser.ask(email)
    const second = await browser.ask(email)
    expect((await browser.verify(email, first?.code ?? '')).status).toBe(first?.code === second?.code ? 200 : 403)
    expect((await browser.send('POST', '/sign-in/link', { token: first?.linkToken })).status).toBe(404)
    expect((await browser.verify(email, second?.code ?? '')).status).toBe(200)
  })

  test('of one browser is nothing in another, nor are its tries used up there', async () => {
    const [{ email }, browser, other] = [await newMember(), newBrowser(), newBrowser()]
    const { code } = (await browser.ask(email)) ?? { code: '' }
    await other.ask(email)
    for (let tries = 0; tries < 6; tries += 1) expect((await other.verify(email, code)).status).toBe(403)
    expect((await browser.verify(email, code)).status).toBe(200)
  })

  test('of one person signs nobody else in', async () => {
    const [mine, theirs, browser] = [await newMember(), await newMember(), newBrowser()]
    await browser.ask(theirs.email)
    const own = await browser.ask(mine.email)
    expect((await browser.verify(theirs.email, own?.code ?? '')).status).toBe(403)
    expect((await browser.verify(mine.email, own?.code ?? '')).status).toBe(200)
  })

  test('may be typed with spaces between its digits', async () => {
    const [{ email }, browser] = [await newMember(), newBrowser()]
    const { code } = (await browser.ask(email)) ?? { code: '' }
    expect((await browser.verify(email, ` ${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(200)
  })

  test.each(['12345', '1234567', 'abcdef', '１２３４５６', '12\u000034'])('is six digits, not %j', async (code) => {
    expect((await newBrowser().verify('somebody@example.com', code)).status).toBe(422)
  })

  test('is kept as a hash only', async () => {
    const [{ email }, browser] = [await newMember(), newBrowser()]
    const { code } = (await browser.ask(email)) ?? { code: '' }
    const rows = await app.database.rows<{ text: string }>(CODE_TEXTS)
    // Six digits may stand within a hash or an id, by chance.
    const written = new RegExp(`(?<![0-9a-f])${code}(?![0-9a-f])`)
    expect(rows.some(({ text }) => written.test(text) || text.includes(email))).toBe(false)
  })

  test('comes twenty times when twenty ask at once', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => newMember()))
    const browsers = people.map(({ email }) => ({ email, browser: newBrowser() }))
    await Promise.all(browsers.map(({ email, browser }) => browser.send('POST', '/sign-in/code', { email })))
    await sendCodes(app)
    const mails = new Map((await mailsOf(app)).map(({ to, code }) => [to, code]))
    const answers = await Promise.all(
      browsers.map(({ email, browser }) => browser.verify(email, mails.get(email) ?? '')),
    )
    expect(answers.map(({ status }) => status)).toEqual(people.map(() => 200))
  })

  test('that the same browser asks for many times at once is mailed once, and works', async () => {
    const [{ email }, browser] = [await newMember(), newBrowser()]
    await browser.ask('nobody@example.com')
    const before = (await mailsOf(app)).length
    const asked = await Promise.all(Array.from({ length: 4 }, () => browser.send('POST', '/sign-in/code', { email })))
    expect(asked.map(({ status }) => status)).toEqual([202, 202, 202, 202])
    await sendCodes(app)
    const mails = (await mailsOf(app)).slice(before)
    expect(mails).toHaveLength(1)
    expect((await browser.verify(email, mails[0]?.code ?? '')).status).toBe(200)
  })
})

describe('asking with an address', () => {
  test('that nobody has gets the same answer, and the same rows are written', async () => {
    const { email } = await newMember()
    const traces = []
    for (const address of [email, 'nobody@example.com']) {
      const before = await app.database.rows<{ rows: number }>(ROWS)
      const { status, body, headers } = await newBrowser().send('POST', '/sign-in/code', { email: address })
      const after = await app.database.rows<{ rows: number }>(ROWS)
      const names = Object.keys(headers).sort()
      traces.push({ status, body, names, rows: after.map(({ rows }, index) => rows - (before[index]?.rows ?? 0)) })
    }
    expect(traces[0]).toEqual(traces[1])
    expect(traces[0]).toMatchObject({ status: 202, rows: [1, 1, 1, 0] })
    await sendCodes(app)
  })

  test('that nobody has sends no mail, and no code is right', async () => {
    const browser = newBrowser()
    expect(await browser.ask('nobody@example.com')).toBeUndefined()
    const answer = await browser.verify('nobody@example.com', '000000')
    expect([answer.status, answer.body.code]).toEqual([403, 'sign_in.wrong_code'])
  })

  test('in another case or form is asking for the same person, whose mail goes to the address that is stored', async () => {
    const email = `Björn.${randomUUID()}@Example.com`
    await newMember({ email })
    for (const typed of [email.toUpperCase(), email.normalize('NFD'), `  ${email.toLowerCase()} `]) {
      const browser = newBrowser()
      const mailed = await browser.ask(typed)
      expect(mailed?.to).toBe(email)
      expect((await browser.verify(typed.toLowerCase(), mailed?.code ?? '')).status).toBe(200)
    }
  })

  test('that only looks like somebody’s mails nothing to it', async () => {
    await newMember({ email: 'mike@example.org' })
    for (const lookalike of ['mıke@example.org', 'mike@example.org.', 'mіke@example.org', 'mike@examp1e.org']) {
      const mailed = await newBrowser()
        .ask(lookalike)
        .catch(() => undefined)
      expect(mailed?.to ?? 'mike@example.org').toBe('mike@example.org')
    }
  })

  test.each(['', 'x', 'a@b\u0000.se', 'a@b.se\nbcc: c@d.se', `${'x'.repeat(300)}@b.se`])('%j is 422', async (email) => {
    expect((await newBrowser().send('POST', '/sign-in/code', { email })).status).toBe(422)
  })

  test('of who left, was erased, or is at a company outside the club sends nothing', async () => {
    const [left, erased, outside] = [await newMember(), await newMember(), await newMember()]
    await app.request('POST', `/members/${left.id}/departure`, { body: {} })
    await app.request('POST', `/members/${erased.id}/erasure`, { body: { reason: 'requested' } })
    await leaveClub(outside.companyId)
    for (const { email } of [left, erased, outside]) expect(await newBrowser().ask(email)).toBeUndefined()
  })
})

describe('between the mail and the code', () => {
  test('somebody who leaves the company can no longer sign in', async () => {
    const [{ id, email }, browser] = [await newMember(), newBrowser()]
    const mailed = await browser.ask(email)
    await app.request('POST', `/members/${id}/departure`, { body: {} })
    expect((await browser.verify(email, mailed?.code ?? '')).status).toBe(403)
    expect((await browser.send('POST', '/sign-in/link', { token: mailed?.linkToken })).status).toBe(404)
  })

  test('somebody who is erased can no longer sign in, and what was begun is gone', async () => {
    const [{ id, email }, browser, signedIn] = [await newMember(), newBrowser(), newBrowser()]
    await signedIn.signIn(email)
    const mailed = await browser.ask(email)
    await app.request('POST', `/members/${id}/erasure`, { body: { reason: 'requested' } })
    expect((await browser.verify(email, mailed?.code ?? '')).status).toBe(403)
    expect((await signedIn.send('GET', '/me')).status).toBe(401)
    expect(await app.database.rows(TRACES_OF, [id])).toEqual([])
  })

  test('a company may be merged: the person signs in as the record that goes on', async () => {
    const email = `${randomUUID()}@example.com`
    const [mine, kept, browser] = [await newMember({ email }), await newMember({ email }), newBrowser()]
    await app.request('DELETE', `/members/${mine.id}/departure`)
    const mailed = await browser.ask(email)
    for (const [from, into] of [[mine, kept]]) {
      const body = { intoCompanyId: into?.companyId }
      expect((await app.request('POST', `/companies/${from?.companyId}/merger`, { body })).status).toBeLessThan(300)
    }
    const answer = await browser.verify(email, mailed?.code ?? '')
    expect(answer.body.memberships).toMatchObject([{ memberId: kept.id, companyId: kept.companyId }])
    expect((await whoIs(browser)).company.id).toBe(kept.companyId)
  })
})

describe('a link', () => {
  test('signs in in any browser, once, and the code of its mail is void', async () => {
    const [{ email, id }, asked, opened] = [await newMember(), newBrowser(), newBrowser()]
    const mailed = await asked.ask(email)
    const answer = await opened.send('POST', '/sign-in/link', { token: mailed?.linkToken })
    expect(answer).toMatchObject({ status: 200, body: { kind: 'member', next: 'done' } })
    expect((await whoIs(opened)).memberId).toBe(id)
    expect((await opened.send('POST', '/sign-in/link', { token: mailed?.linkToken })).body.code).toBe(
      'sign_in.link_over',
    )
    expect((await asked.verify(email, mailed?.code ?? '')).status).toBe(403)
  })

  test('is void once the code was used, and after ten minutes', async () => {
    const [{ email }, browser] = [await newMember(), newBrowser()]
    const first = await browser.ask(email)
    await browser.verify(email, first?.code ?? '')
    expect((await browser.send('POST', '/sign-in/link', { token: first?.linkToken })).status).toBe(404)
    const second = await browser.ask(email)
    wait(10 * MINUTE)
    expect((await browser.send('POST', '/sign-in/link', { token: second?.linkToken })).status).toBe(404)
  })

  test('of an invitation signs in at its company, also where another one was used last', async () => {
    const email = `${randomUUID()}@example.com`
    await newMember({ email, companyName: 'Ale' })
    await newBrowser().signIn(email)
    const invited = await newMember({ email, companyName: 'Örebro' })
    const token = await linkFor('invitation', invited.id)
    const answer = await newBrowser().send('POST', '/sign-in/link', { token })
    expect(answer.body).toMatchObject({ next: 'choose_company', memberships: [{ memberId: invited.id }, {}] })
  })

  test('of a demo opens nothing elsewhere', async () => {
    const token = await linkFor('demo', (await newMember()).id)
    expect((await newBrowser().send('POST', '/sign-in/link', { token })).body.code).toBe('sign_in.link_over')
  })

  test('that is made up opens nothing', async () => {
    for (const token of ['x', 'A'.repeat(43), '\u0000', 'å'.repeat(200)]) {
      const { status } = await newBrowser().send('POST', '/sign-in/link', { token })
      expect(status).toBe(404)
    }
  })

  test('used at the same moment twice signs in once', async () => {
    const { email } = await newMember()
    const mailed = await newBrowser().ask(email)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => newBrowser().send('POST', '/sign-in/link', { token: mailed?.linkToken })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })
})

describe('signing in', () => {
  test('ends the session that the browser came with, planted or not', async () => {
    const [mine, theirs, browser] = [await newMember(), await newMember(), newBrowser()]
    const planted = await app.memberSession(theirs)
    browser.cookies.set('stamkund', planted)
    await browser.signIn(mine.email)
    expect(browser.cookies.get('stamkund')).not.toBe(planted)
    expect((await app.request('GET', '/me', { session: planted })).status).toBe(401)
    expect((await whoIs(browser)).email).toBe(mine.email)
  })

  test.each([
    ['/sign-in/code', { email: 'a@example.com' }],
    ['/sign-in/code/verification', { email: 'a@example.com', code: '123456' }],
    ['/sign-in/link', { token: 'x' }],
  ])('is not for pages of other sites: %s', async (path, body) => {
    const answer = await newBrowser().send('POST', path, body, { origin: 'https://evil.example' })
    expect([answer.status, answer.body.code]).toEqual([403, 'request.cross_site'])
  })

  test('leaves in the audit log who asked, failed and came in, and never an address', async () => {
    const [{ id, email, companyId }, browser] = [await newMember(), newBrowser()]
    const mailed = await browser.ask(email)
    await browser.verify(email, otherThan(mailed?.code ?? ''))
    await browser.verify(email, mailed?.code ?? '')
    await browser.verify('unknown@example.com', '123456')
    const { items } = (await app.request('GET', `/audit-log?subjectId=${id}`)).body
    expect(items.map(({ action }: { action: string }) => action)).toEqual([
      'session.started',
      'sign_in.failed',
      'sign_in.code_sent',
      'member.created',
    ])
    expect(items[0]).toMatchObject({ actor: { kind: 'member', id }, companyId })
    expect(items[1]).toMatchObject({ actor: { kind: 'anonymous', id: null } })
    const [{ text } = { text: '' }] = await app.database.rows<{ text: string }>(AUDIT_TEXT)
    expect(text).toContain('sign_in.requested')
    expect(text).not.toMatch(/unknown@example|198\.51\./)
  })

  test('at several companies begins at the one used last, and offers the others', async () => {
    const email = `${randomUUID()}@example.com`
    const [ö, å] = [await newMember({ email, companyName: 'Örebro' }), await newMember({ email, companyName: 'Ale' })]
    const browser = newBrowser()
    const first = await browser.signIn(email)
    expect(first.body.next).toBe('choose_company')
    expect(first.body.memberships.map(({ memberId }: { memberId: string }) => memberId)).toEqual([å.id, ö.id])
    wait(MINUTE)
    await browser.send('POST', '/me/company', { memberId: ö.id })
    wait(MINUTE)
    const second = await newBrowser().signIn(email)
    expect(second.body.memberships[0].memberId).toBe(ö.id)
  })
})

const linkFor = (kind: 'invitation' | 'demo', memberId: string) =>
  app.inTransaction((tx) => makeLink(tx, app.app.clock, { kind, memberId, minutes: 60 }))

const TRIES_LEFT = statement(
  'test_tries_left',
  `select c.tries_left as "triesLeft" from sign_in_code c join member m on m.id = c.member_id where m.email = $1`,
)
const CODE_TEXTS = statement(
  'test_code_texts',
  `select c::text as text from sign_in_code c union all select l::text from sign_in_link l union all
   select payload::text from graphile_worker._private_jobs`,
)
const ROWS = statement(
  'test_rows',
  `select count(*) as rows from sign_in_code union all select count(*) from graphile_worker._private_jobs
   union all select count(*) from audit_entry union all select count(*) from mail`,
)
const AUDIT_TEXT = statement('test_audit_text', `select string_agg(e::text, ' ') as text from audit_entry e`)
const TRACES_OF = statement(
  'test_traces_of',
  `select 'session' as what from session where member_id = $1 union all
   select 'link' from sign_in_link where member_id = $1 union all
   select 'code' from sign_in_code where member_id = $1 union all
   select 'browser' from known_browser where person_id = $1`,
)

async function leaveClub(companyId: string): Promise<void> {
  const { version } = (await app.request('GET', `/companies/${companyId}`)).body
  const headers = { 'if-match': `"${version}"` }
  const answer = await app.request('PATCH', `/companies/${companyId}`, { body: { participates: false }, headers })
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
}
