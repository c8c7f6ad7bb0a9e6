import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { proveBooks } from '../../insight/books/index.ts'
import { clockStandingOn } from '../../platform/clock.ts'
import { recordBuiltInEvents } from './built-in-events.job.ts'
import { type Eventful, eventfulClub, type Somebody, TODAY } from './eventful-club.fixture.ts'

let club: Eventful
beforeAll(async () => {
  club = await eventfulClub()
})
afterAll(async () => {
  expect((await proveBooks(club.database)).violations).toEqual([])
  await club.close()
})

const complete = { firstName: 'Åsa', lastName: 'Ek', phone: '+46 70 000 00 00' }
const watch = (day = TODAY) => recordBuiltInEvents({ database: club.database, clock: clockStandingOn(day) })
const signIn = ({ memberId: id, companyId }: Somebody) => club.memberSession({ id, companyId })
const seenOf = async ({ memberId }: Somebody) =>
  (await club.asked('GET', `/member-events?memberId=${memberId}`)).body.items.map(
    ({ event, source, points }: { event: string; source: string; points: number }) => [event, source, points],
  )

test('what happened before a campaign is noted, and gives nothing later', async () => {
  const early = await club.somebody({}, complete)
  await signIn(early)
  await watch()
  const noted = [
    ['profile_complete', 'club', 0],
    ['first_sign_in', 'club', 0],
  ]
  expect(await seenOf(early)).toEqual(noted)
  await club.launchedFor('first_sign_in')
  await club.launchedFor('profile_complete', {}, { points: 100 })
  await signIn(early)
  await watch()
  expect(await seenOf(early)).toEqual(noted)
})

test('the first sign-in gives points, and no other', async () => {
  const member = await club.somebody()
  await watch()
  expect(await seenOf(member)).toEqual([])
  await signIn(member)
  await signIn(member)
  await Promise.all([watch(), watch()])
  await signIn(member)
  await watch('2026-04-05')
  expect(await seenOf(member)).toEqual([['first_sign_in', 'club', 500]])
  expect(await club.pointsOf(member)).toBe(500)
})

test('a profile gives points when it is complete, once', async () => {
  const member = await club.somebody({}, { firstName: 'Bo' })
  const fill = async (body: object) => {
    const path = `/members/${member.memberId}`
    const { version } = (await club.asked('GET', path)).body
    await club.asked('PATCH', path, { body, headers: { 'if-match': `"${version}"` } })
    await watch()
  }
  await fill({ lastName: 'Ek' })
  expect(await seenOf(member)).toEqual([])
  await fill({ phone: complete.phone })
  await fill({ phone: null })
  await fill({ phone: '112' })
  expect(await seenOf(member)).toEqual([['profile_complete', 'club', 100]])
  expect(await club.pointsOf(member)).toBe(100)
})

test('who has left gets nothing, and keeps nobody else from it', async () => {
  const [left, stays] = [await club.somebody({}, complete), await club.somebody({}, complete)]
  await club.make(`/members/${left.memberId}/departure`)
  await watch()
  expect([await seenOf(left), await seenOf(stays)]).toEqual([[], [['profile_complete', 'club', 100]]])
})

test('a member whose company is merged has done it already, also where limits are counted', async () => {
  const event = club.newCode()
  await club.launchedFor(event)
  const [old, next] = [await club.somebody({}, complete), await club.somebody()]
  await watch()
  await club.tell(event, old, { eventId: 'before the merger' })
  await club.make(`/companies/${old.companyId}/merger`, { intoCompanyId: next.companyId })
  await watch()
  const { body } = await club.tell(event, old)
  expect(body).toMatchObject({ points: 0, noAwardReason: 'already_given', companyId: next.companyId })
  expect(await club.tell(event, old, { eventId: 'before the merger' })).toMatchObject({ status: 200 })
  expect(await club.pointsOf(next)).toBe(600)
})
