import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { PASSWORD, type StaffClub, staffClub } from '../../../test/staff-people.fixture.ts'

const NEW = 'sju trötta sjömän vinkar'

let club: StaffClub
beforeAll(async () => {
  club = await staffClub()
})
afterAll(() => club.close())

const ask = (email: string) => club.post('/sign-in/password-reset', { email })
const confirm = (token: string, password = NEW) =>
  club.post('/sign-in/password-reset/confirmation', { token, password })

test('a new password ends all sessions, and the app is asked for as before', async () => {
  const person = await club.newPerson()
  await club.forget(person.email)
  const token = await club.tokenFor(person.email)
  expect((await confirm(token)).status).toBe(204)
  expect((await club.request('GET', '/me/staff', { session: person.session })).status).toBe(401)
  expect((await club.post('/sign-in/password', { email: person.email, password: PASSWORD })).status).toBe(403)
  expect((await club.signIn(person, NEW)).body).toEqual({ kind: 'staff', next: 'done' })
})

test('a link works once, also for two who come with it at the same moment', async () => {
  const person = await club.newPerson()
  await club.forget(person.email)
  const token = await club.tokenFor(person.email)
  const answers = await Promise.all([confirm(token), confirm(token)])
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 404])
  expect((await confirm(token)).body.code).toBe('sign_in.link_over')
})

test('a link is over after an hour, and when the password was changed by another one', async () => {
  const person = await club.newPerson()
  await club.forget(person.email)
  const first = await club.tokenFor(person.email)
  await club.forget(person.email)
  const second = await club.tokenFor(person.email)
  expect((await confirm(second)).status).toBe(204)
  expect((await confirm(first)).status).toBe(404)
  await club.forget(person.email)
  const late = await club.tokenFor(person.email)
  club.wait(3_600)
  expect((await confirm(late)).status).toBe(404)
})

test('a password that is refused leaves the link as it was', async () => {
  const person = await club.newPerson()
  await club.forget(person.email)
  const token = await club.tokenFor(person.email)
  expect((await confirm(token, 'password1234')).body.code).toBe('password.common')
  expect((await confirm(token)).status).toBe(204)
})

test('a link for a new password is no invitation', async () => {
  const person = await club.newPerson()
  await club.forget(person.email)
  const token = await club.tokenFor(person.email)
  expect((await club.post(`/invitations/${token}/acceptance`, { password: NEW })).status).toBe(404)
})

test('the answer is the same for everybody, and only who can use a link gets one', async () => {
  const MAILS = statement(
    'test_reset_mails',
    `select email from mail where kind = 'password_reset' and email = any($1)`,
  )
  const person = await club.newPerson()
  const gone = await club.newPerson()
  const session = await club.staffSession('administrator')
  await club.request('PATCH', `/staff/${gone.id}`, {
    session,
    headers: { 'if-match': '"1"' },
    body: { isActive: false },
  })
  const emails = [person.email, gone.email, (await club.invite()).email, 'nobody@nowhere.example']
  const answers = []
  for (const email of emails) answers.push(await club.forget(email))
  expect(answers.map(({ status, body }) => [status, body])).toEqual(Array(4).fill([202, null]))
  expect(await club.database.rows(MAILS, [emails])).toEqual([{ email: person.email }])
})

test('who asks too often has to wait', async () => {
  const person = await club.newPerson()
  const statuses = new Set<number>()
  for (let time = 0; time < 10; time += 1) statuses.add((await ask(person.email)).status)
  expect(statuses).toEqual(new Set([202, 429]))
})

test('neither tokens nor passwords, challenges, app secrets or recovery codes are kept in the open', async () => {
  const person = await club.newPerson()
  await club.forget(person.email)
  const token = await club.tokenFor(person.email)
  const { body } = await club.post('/sign-in/password', { email: person.email, password: PASSWORD })
  const ROWS = statement(
    'test_staff_rows',
    `select s::text as text from staff s union all select l::text from staff_link l
     union all select c::text from staff_challenge c union all select r::text from staff_recovery_code r
     union all select m::text from mail m`,
  )
  const rows = JSON.stringify(await club.database.rows(ROWS))
  const secrets = [token, PASSWORD, body.challenge, person.secret, ...person.recoveryCodes]
  const forms = secrets.flatMap((secret) => [secret, Buffer.from(secret).toString('hex')])
  expect(forms.filter((form) => rows.includes(form))).toEqual([])
})
