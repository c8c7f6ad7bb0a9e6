import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { v7 as newId } from 'uuid'
import { type Person, type StaffClub, staffClub } from '../../../test/staff-people.fixture.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'
import { findTablesThatKnow } from './tables-that-know.fixture.ts'

let club: StaffClub
let session: string
let companyId: string

beforeAll(async () => {
  club = await staffClub()
  await club.inTransaction(seedDefaultPolicy)
  session = await club.staffSession('administrator')
  companyId = (await club.request('POST', '/companies', { body: { companyNo: 'C1', name: 'A company' } })).body.id
})
afterAll(() => club.close())

const body = { reason: 'no_longer_needed' }
const erase = (id: string, caller: object = { session }) =>
  club.request('POST', `/staff/${id}/erasure`, { body, ...caller })
const read = async (path: string) => (await club.request('GET', path, { session })).body
const edit = async (id: string, changes: object) =>
  club.request('PATCH', `/staff/${id}`, {
    session,
    body: changes,
    headers: { 'if-match': `"${(await read(`/staff/${id}`)).version}"` },
  })

/** Somebody who has left the supplier. */
async function leaver(): Promise<Person> {
  const person = await club.newPerson('team_leader')
  expect((await edit(person.id, { isActive: false })).status).toBe(200)
  return person
}

describe('erasing somebody of the staff', () => {
  test('leaves no trace of the person in any table, and what they did as it was', async () => {
    const person = await club.newPerson('team_leader')
    const { session: own } = person
    const wish = { companyId, points: 20_000, reasonCode: 'goodwill' }
    const adjustment = (await club.request('POST', '/adjustments', { session: own, body: wish })).body
    expect(adjustment).toMatchObject({ requestedByName: 'Karin Lind' })
    const note = { text: 'Call me. /Karin Lind' }
    expect((await club.request('POST', `/companies/${companyId}/notes`, { session: own, body: note })).status).toBe(201)
    await edit(person.id, { isActive: false })
    const words = ['Karin', 'Lind', person.email]
    expect(await findTablesThatKnow(club.database, words)).toEqual([
      'audit_personal_value',
      'company_note',
      'mail',
      'staff',
    ])

    const erased = await erase(person.id)

    expect([erased.status, erased.body]).toMatchObject([
      200,
      {
        ...{ id: person.id, email: `erased-${person.id}@invalid`, role: 'team_leader', status: 'deactivated' },
        ...{ isErased: true, hasPassword: false, hasAuthenticator: false, lastSignedInAt: null },
      },
    ])
    expect(await findTablesThatKnow(club.database, words)).toEqual([])
    expect(await read(`/adjustments/${adjustment.id}`)).toEqual({ ...adjustment, requestedByName: null })
    const { items } = await read(`/companies/${companyId}/timeline?kinds=note`)
    expect(items).toMatchObject([{ note: { text: null, authorId: person.id, authorName: null } }])
    const log = (await read(`/audit-log?subjectId=${adjustment.id}`)).items
    expect(log).toMatchObject([{ actor: { kind: 'staff', id: person.id, name: null } }])
    const [newest] = (await read(`/audit-log?subjectId=${person.id}`)).items
    expect(newest).toMatchObject({ action: 'staff.erased', changes: { reason: { after: 'no_longer_needed' } } })
  })

  test('is refused while they can sign in', async () => {
    const { id } = await club.newPerson()
    expect(await erase(id)).toMatchObject({ status: 409, body: { code: 'staff.not_deactivated' } })
    expect((await read(`/staff/${id}`)).name).toBe('Karin Lind')
  })

  test('changes nothing the second time, also at the same moment', async () => {
    const { id } = await leaver()
    const [first, second] = await Promise.all([erase(id), erase(id)])
    expect([second.status, second.body]).toEqual([200, first.body])
    const { items } = await read(`/audit-log?subjectId=${id}`)
    const times = items.filter(({ action }: { action: string }) => action === 'staff.erased')
    expect(times).toHaveLength(1)
  })

  test('cannot be undone, but the address is free for somebody new', async () => {
    const { id, email } = await leaver()
    await erase(id)
    expect(await edit(id, { isActive: true })).toMatchObject({ status: 409, body: { code: 'staff.erased' } })
    const invited = await club.request('POST', '/staff', { session, body: { email, name: 'Karin', role: 'support' } })
    expect([invited.status, invited.body.id === id]).toEqual([201, false])
  })

  test('is for administrators alone', async () => {
    const { id } = await leaver()
    for (const role of ['marketer', 'finance', 'support'] as const) {
      expect((await erase(id, { session: await club.staffSession(role) })).status).toBe(403)
    }
    expect((await erase(id, {})).status).toBe(403)
    expect((await erase(newId())).body.code).toBe('staff.unknown')
  })
})
