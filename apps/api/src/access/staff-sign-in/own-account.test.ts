import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { PASSWORD, type Person, type StaffClub, sessionIn, staffClub } from '../../../test/staff-people.fixture.ts'
import type { TestAnswer } from '../../../test/test-app.ts'

const NEW = 'sju trötta sjömän vinkar'

let club: StaffClub
beforeAll(async () => {
  club = await staffClub()
})
afterAll(() => club.close())

const outcome = ({ status, body }: TestAnswer) => [status, body?.code]
const me = (session: string) => club.request('GET', '/me/staff', { session })
const post = ({ session }: Pick<Person, 'session'>, path: string, body: object) =>
  club.request('POST', path, { session, body })
const codeOf = (person: Pick<Person, 'secret'>) => {
  club.wait(30)
  return { code: club.codeOf(person.secret) }
}

describe('the own account', () => {
  test('shows who one is and may do, and takes another name or language', async () => {
    const { session } = await club.newPerson('sales_rep')
    const { body, headers } = await me(session)
    expect(body).toMatchObject({
      role: 'sales_rep',
      locale: null,
      club: { timeZone: 'Europe/Stockholm', currency: 'SEK' },
    })
    expect(body.permissions).toContain('companies:read')
    expect(body.permissions).not.toContain('staff:write')
    const changed = await club.request('PATCH', '/me/staff', {
      session,
      headers: { 'if-match': headers.etag ?? '' },
      body: { locale: 'nb', name: 'Karin Ås' },
    })
    expect(changed.body).toMatchObject({ locale: 'nb', name: 'Karin Ås', role: 'sales_rep', version: 2 })
  })

  test('cannot be given another role by its owner', async () => {
    const { session } = await club.newPerson()
    const headers = { 'if-match': '"1"' }
    for (const body of [{ role: 'administrator' }, { salesRepId: null }, { isActive: true }]) {
      expect((await club.request('PATCH', '/me/staff', { session, headers, body })).status).toBe(422)
    }
  })
})

describe('a new password', () => {
  test('takes the current one, and ends every session but this', async () => {
    const person = await club.newPerson()
    const elsewhere = sessionIn(await club.signIn(person))
    const wrong = await post(person, '/me/staff/password', { current: 'a wrong one', new: NEW })
    expect(outcome(wrong)).toEqual([403, 'password.wrong'])
    expect((await post(person, '/me/staff/password', { current: PASSWORD, new: NEW })).status).toBe(204)
    expect((await me(person.session)).status).toBe(200)
    expect((await me(elsewhere)).status).toBe(401)
    expect((await club.signIn(person, NEW)).status).toBe(200)
  })

  test('has to be a good one', async () => {
    const person = await club.newPerson()
    const answer = await post(person, '/me/staff/password', { current: PASSWORD, new: 'Karin Lind 2024' })
    expect([...outcome(answer), answer.body.errors[0].path]).toEqual([422, 'password.personal', 'new'])
  })

  test('is the first of two that come at the same moment', async () => {
    const person = await club.newPerson()
    const answers = await Promise.all(
      [NEW, `${NEW} igen`].map((password) => post(person, '/me/staff/password', { current: PASSWORD, new: password })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 403])
  })

  test('ends half a sign-in, too', async () => {
    const person = await club.newPerson()
    const { body } = await club.post('/sign-in/password', { email: person.email, password: PASSWORD })
    await post(person, '/me/staff/password', { current: PASSWORD, new: NEW })
    const late = await club.post('/sign-in/totp', { challenge: body.challenge, ...codeOf(person) })
    expect(outcome(late)).toEqual([403, 'sign_in.challenge_over'])
  })
})

describe('another authenticator app', () => {
  test('takes a code of the one before, and counts once its own first code is confirmed', async () => {
    const person = await club.newPerson()
    const setUp = await post(person, '/me/staff/totp', codeOf(person))
    expect(setUp.body).toMatchObject({ next: 'totp_setup', otpauthUrl: expect.stringContaining(setUp.body.secret) })
    expect((await club.signIn(person)).status).toBe(200)
    const { challenge, secret } = setUp.body
    const wrong = await post(person, '/me/staff/totp/confirmation', { challenge, code: '000000' })
    expect(outcome(wrong)).toEqual([403, 'sign_in.wrong_code'])
    const done = await post(person, '/me/staff/totp/confirmation', { challenge, ...codeOf({ secret }) })
    expect(done.body.recoveryCodes).toHaveLength(10)
    expect((await club.signIn(person)).status).toBe(403)
    expect((await club.signIn({ ...person, secret })).status).toBe(200)
  })

  test('is not set up with a wrong code, a used one, or none at all', async () => {
    const person = await club.newPerson()
    const code = codeOf(person)
    expect((await post(person, '/me/staff/recovery-codes', code)).status).toBe(200)
    for (const proof of [{ code: '000000' }, code, { recoveryCode: 'abcd-efgh-jkmn-pqrs' }]) {
      expect(outcome(await post(person, '/me/staff/totp', proof))).toEqual([403, 'sign_in.wrong_code'])
    }
    for (const proof of [{}, { ...code, recoveryCode: 'abcd' }]) {
      expect((await post(person, '/me/staff/totp', proof)).status).toBe(422)
    }
  })

  test('is not confirmed by somebody else, nor does its challenge sign anybody in', async () => {
    const [person, other] = [await club.newPerson(), await club.newPerson()]
    const { challenge, secret } = (await post(person, '/me/staff/totp', codeOf(person))).body
    const answer = { challenge, ...codeOf({ secret }) }
    expect(outcome(await post(other, '/me/staff/totp/confirmation', answer))).toEqual([403, 'sign_in.challenge_over'])
    expect(outcome(await club.post('/sign-in/totp', answer))).toEqual([403, 'sign_in.challenge_over'])
    expect((await post(person, '/me/staff/totp/confirmation', answer)).status).toBe(200)
  })
})

test('new recovery codes take a proof, and replace those before', async () => {
  const person = await club.newPerson()
  const [old = ''] = person.recoveryCodes
  const made = await post(person, '/me/staff/recovery-codes', { recoveryCode: person.recoveryCodes[1] })
  expect(made.body.recoveryCodes).toHaveLength(10)
  expect(outcome(await post(person, '/me/staff/recovery-codes', { recoveryCode: old }))).toEqual([
    403,
    'sign_in.wrong_code',
  ])
  expect((await post(person, '/me/staff/recovery-codes', { recoveryCode: made.body.recoveryCodes[0] })).status).toBe(
    200,
  )
})

describe('own sessions', () => {
  test('are listed with the browser, and ended one by one or all at once', async () => {
    const person = await club.newPerson()
    const second = sessionIn(await club.signIn(person))
    const list = async () => (await club.request('GET', '/me/staff/sessions', { session: person.session })).body.items
    const items = await list()
    expect(items.map(({ isCurrent }: { isCurrent: boolean }) => isCurrent).sort()).toEqual([false, true])
    const { id } = items.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent)
    expect((await club.request('DELETE', `/me/staff/sessions/${id}`, { session: person.session })).status).toBe(204)
    expect((await me(second)).status).toBe(401)
    expect(await list()).toHaveLength(1)
    const all = await club.request('DELETE', '/me/staff/sessions', { session: person.session })
    expect([all.status, all.headers['set-cookie']]).toEqual([204, expect.stringMatching(/^stamkund=;/)])
    expect((await me(person.session)).status).toBe(401)
  })

  test('of somebody else are unknown', async () => {
    const [person, other] = [await club.newPerson(), await club.newPerson()]
    const { body } = await club.request('GET', '/me/staff/sessions', { session: other.session })
    const path = `/me/staff/sessions/${body.items[0].id}`
    expect(outcome(await club.request('DELETE', path, { session: person.session }))).toEqual([404, 'session.unknown'])
    expect((await me(other.session)).status).toBe(200)
  })
})

test('an invitation to somebody who has joined is the way back in: everything is set up anew', async () => {
  const person = await club.newPerson()
  const session = await club.staffSession('administrator')
  await club.request('POST', `/staff/${person.id}/invitation`, { session })
  expect((await me(person.session)).status).toBe(200)
  const token = await club.tokenFor(person.email)
  const accepted = await club.post(`/invitations/${token}/acceptance`, { password: NEW })
  expect(accepted.body).toMatchObject({ next: 'totp_setup' })
  expect((await me(person.session)).status).toBe(401)
  const { challenge, secret } = accepted.body
  const done = await club.post('/sign-in/totp', { challenge, ...codeOf({ secret }) })
  expect(done.body.recoveryCodes).toHaveLength(10)
  expect((await club.signIn(person, NEW)).status).toBe(403)
  expect((await club.signIn({ ...person, secret }, NEW)).status).toBe(200)
})
