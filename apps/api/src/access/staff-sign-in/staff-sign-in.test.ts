import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PASSWORD, type StaffClub, sessionIn, staffClub } from '../../../test/staff-people.fixture.ts'

let club: StaffClub
beforeAll(async () => {
  club = await staffClub()
})
afterAll(() => club.close())

const password = (email: string, given = PASSWORD) => club.post('/sign-in/password', { email, password: given })
const totp = (body: object) => club.post('/sign-in/totp', body)
const isOpen = async (session: string) => (await club.request('GET', '/me/staff', { session })).status === 200
const outcome = ({ status, body }: { status: number; body: { code?: string } }) => [status, body?.code]

describe('the first sign-in', () => {
  test('leads from the invitation over password and app to a session and ten recovery codes', async () => {
    const { email } = await club.invite('finance')
    const token = await club.tokenFor(email)
    expect((await club.request('GET', `/invitations/${token}`, { key: null })).body).toEqual({
      kind: 'staff',
      email,
      name: 'Karin Lind',
    })
    const accepted = await club.post(`/invitations/${token}/acceptance`, { password: PASSWORD })
    expect(accepted.body).toMatchObject({
      next: 'totp_setup',
      otpauthUrl: expect.stringMatching(/^otpauth:\/\/totp\//),
    })
    const { challenge, secret } = accepted.body
    const done = await totp({ challenge, code: club.codeOf(secret) })
    expect(done.body).toMatchObject({ kind: 'staff', next: 'done' })
    expect(new Set(done.body.recoveryCodes).size).toBe(10)
    const { body } = await club.request('GET', '/me/staff', { session: sessionIn(done) })
    expect(body).toMatchObject({ email, role: 'finance', hasAuthenticator: true, recoveryCodesLeft: 10 })
  })

  test('takes an invitation once', async () => {
    const { email } = await club.invite()
    const token = await club.tokenFor(email)
    const answers = await Promise.all(
      [1, 2, 3].map(() => club.post(`/invitations/${token}/acceptance`, { password: PASSWORD })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404])
    expect(outcome(await club.request('GET', `/invitations/${token}`, { key: null }))).toEqual([
      404,
      'sign_in.link_over',
    ])
  })

  test('comes too late after a week', async () => {
    const { email } = await club.invite()
    const token = await club.tokenFor(email)
    club.wait(7 * 86_400)
    expect(outcome(await club.post(`/invitations/${token}/acceptance`, { password: PASSWORD }))).toEqual([
      404,
      'sign_in.link_over',
    ])
  })

  test('that stopped before the app goes on at the next one, and no session was had', async () => {
    const { email } = await club.invite()
    const accepted = await club.post(`/invitations/${await club.tokenFor(email)}/acceptance`, { password: PASSWORD })
    expect(sessionIn(accepted)).toBe('')
    const { body } = await password(email)
    expect(body).toMatchObject({ next: 'totp_setup' })
    expect(body.secret).not.toBe(accepted.body.secret)
    expect((await totp({ challenge: body.challenge, code: club.codeOf(body.secret) })).status).toBe(200)
    // Whoever else had come halfway does not put their own app in its place.
    const late = { challenge: accepted.body.challenge, code: club.codeOf(accepted.body.secret) }
    expect(outcome(await totp(late))).toEqual([403, 'sign_in.challenge_over'])
  })
})

describe('a password', () => {
  test('that is right asks for a code of the app, and opens nothing by itself', async () => {
    const { email } = await club.newPerson()
    const answer = await password(email.toUpperCase())
    expect(answer.body).toEqual({ next: 'totp', challenge: expect.any(String) })
    expect(sessionIn(answer)).toBe('')
  })

  test('that is wrong, of nobody, or of somebody deactivated is refused with one answer', async () => {
    const person = await club.newPerson()
    const gone = await club.newPerson()
    await club.request('PATCH', `/staff/${gone.id}`, {
      session: await club.staffSession('administrator'),
      headers: { 'if-match': '"1"' },
      body: { isActive: false },
    })
    const invited = await club.invite()
    const answers = [
      await password(person.email, `${PASSWORD} `),
      await password('nobody@nordverk.example'),
      await password(gone.email),
      await password(invited.email),
    ]
    const withoutId = answers.map(({ status, body }) => [status, { ...body, requestId: '' }])
    expect(new Set(withoutId.map((each) => JSON.stringify(each))).size).toBe(1)
    expect(outcome(answers[0] ?? { status: 0, body: {} })).toEqual([403, 'sign_in.wrong_password'])
  })

  test('is the same from keyboards that compose its letters differently', async () => {
    const { email } = await club.newPerson()
    expect((await password(email, PASSWORD.normalize('NFD'))).status).toBe(200)
  })

  test('is refused from a page of another site', async () => {
    const { email } = await club.newPerson()
    const headers = { origin: 'https://evil.example' }
    const answer = await club.request('POST', '/sign-in/password', {
      key: null,
      headers,
      body: { email, password: PASSWORD },
    })
    expect(outcome(answer)).toEqual([403, 'request.cross_site'])
  })

  test('that is tried too often has to wait, and a right one then too', async () => {
    const { email } = await club.newPerson()
    const statuses: number[] = []
    for (let time = 0; time < 12; time += 1) statuses.push((await password(email, 'wrong')).status)
    expect(statuses.at(0)).toBe(403)
    expect(statuses.at(-1)).toBe(429)
    expect((await password(email)).status).toBe(429)
    club.wait(3_600)
    expect((await password(email)).status).toBe(200)
  })
})

describe('a code of the app', () => {
  test('is taken from the step before and after, not from others', async () => {
    const person = await club.newPerson()
    for (const [seconds, status] of [
      [-90, 403],
      [90, 403],
      [-30, 200],
      [30, 200],
    ] as const) {
      club.wait(300)
      const { body } = await password(person.email)
      club.wait(seconds)
      const code = club.codeOf(person.secret)
      club.wait(-seconds)
      expect((await totp({ challenge: body.challenge, code })).status).toBe(status)
    }
  })

  test('works once, also when two come with it at the same moment', async () => {
    const person = await club.newPerson()
    club.wait(60)
    const code = club.codeOf(person.secret)
    const challenges = [await password(person.email), await password(person.email)].map(({ body }) => body.challenge)
    const answers = await Promise.all(challenges.map((challenge) => totp({ challenge, code })))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
  })

  test('answers one challenge once', async () => {
    const person = await club.newPerson()
    const { body } = await password(person.email)
    club.wait(30)
    const answer = { challenge: body.challenge, code: club.codeOf(person.secret) }
    const answers = await Promise.all([totp(answer), totp(answer)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403])
    club.wait(30)
    expect(outcome(await totp({ ...answer, code: club.codeOf(person.secret) }))).toEqual([
      403,
      'sign_in.challenge_over',
    ])
  })

  test('has five tries, and then not even the right one is taken', async () => {
    const person = await club.newPerson()
    const { body } = await password(person.email)
    for (let time = 0; time < 5; time += 1) {
      club.wait(100)
      const wrong = await club.post('/sign-in/totp', { challenge: body.challenge, code: '000000' }, person.browser)
      expect(outcome(wrong)).toEqual([403, 'sign_in.wrong_code'])
    }
    const right = { challenge: body.challenge, code: club.codeOf(person.secret) }
    expect(outcome(await club.post('/sign-in/totp', right, person.browser))).toEqual([403, 'sign_in.challenge_over'])
  })

  test('comes too late after ten minutes', async () => {
    const person = await club.newPerson()
    const { body } = await password(person.email)
    club.wait(600)
    expect(outcome(await totp({ challenge: body.challenge, code: club.codeOf(person.secret) }))).toEqual([
      403,
      'sign_in.challenge_over',
    ])
  })

  test('opens nothing once the person is deactivated', async () => {
    const person = await club.newPerson()
    const { body } = await password(person.email)
    await club.request('PATCH', `/staff/${person.id}`, {
      session: await club.staffSession('administrator'),
      headers: { 'if-match': '"1"' },
      body: { isActive: false },
    })
    club.wait(30)
    expect((await totp({ challenge: body.challenge, code: club.codeOf(person.secret) })).status).toBe(403)
  })
})

test('a recovery code stands in for the app, once, however it is typed', async () => {
  const person = await club.newPerson()
  const [first = ''] = person.recoveryCodes
  const typed = first.toUpperCase().replaceAll('-', ' ')
  const { body } = await password(person.email)
  const done = await totp({ challenge: body.challenge, recoveryCode: typed })
  expect(done.body).toEqual({ kind: 'staff', next: 'done' })
  const { body: me } = await club.request('GET', '/me/staff', { session: sessionIn(done) })
  expect(me.recoveryCodesLeft).toBe(9)
  const { body: again } = await password(person.email)
  expect(outcome(await totp({ challenge: again.challenge, recoveryCode: first }))).toEqual([403, 'sign_in.wrong_code'])
})

test('signing in ends the session that the browser came with', async () => {
  const person = await club.newPerson()
  club.wait(30)
  const { body } = await password(person.email)
  const done = await club.post(
    '/sign-in/totp',
    { challenge: body.challenge, code: club.codeOf(person.secret) },
    `stamkund=${person.session}`,
  )
  expect(done.status).toBe(200)
  expect(await isOpen(person.session)).toBe(false)
  expect(await isOpen(sessionIn(done))).toBe(true)
})

test('every attempt is in the audit log, without a password, a code or an unknown address', async () => {
  const person = await club.newPerson()
  const from = (await club.request('GET', '/audit-log?limit=1')).body.items[0].id
  await password(person.email, 'a wrong one')
  await password('stranger@nowhere.example', 'a wrong one')
  const { body } = await password(person.email)
  await totp({ challenge: body.challenge, code: '123123' })
  club.wait(30)
  const code = club.codeOf(person.secret)
  await totp({ challenge: body.challenge, code })
  const { items } = (await club.request('GET', '/audit-log?limit=20')).body
  const since = items
    .slice(
      0,
      items.findIndex(({ id }: { id: string }) => id === from),
    )
    .reverse()
  expect(since.map((entry: { action: string; subject: { id: string } }) => [entry.action, entry.subject.id])).toEqual([
    ['sign_in.refused', person.id],
    ['sign_in.refused', null],
    ['sign_in.password_proved', person.id],
    ['sign_in.refused', person.id],
    ['session.started', person.id],
  ])
  expect(JSON.stringify(since)).not.toMatch(new RegExp(`a wrong one|stranger|"(123123|${code})"`))
})
