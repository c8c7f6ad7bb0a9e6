import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readPreferences } from '../../customers/member-preferences/index.ts'
import { type MailingClub, mailingClub, PUBLIC_URL } from './mailing-club.fixture.ts'
import { readUnsubscribeToken, unsubscribeToken } from './unsubscribe-token.ts'

let club: MailingClub
let memberId: string

beforeAll(async () => {
  club = await mailingClub(null)
  memberId = await club.newMember(await club.newCompany())
})
afterAll(() => club.close())

const token = () => unsubscribeToken({ memberId, preference: 'pointsExpiring' }, club.app.app.secrets)

const click = (path: string, type: string, body: string) =>
  club.app.app.inject({ method: 'POST', url: `/api/v1${path}`, headers: { 'content-type': type }, payload: body })

const preferences = async () => (await readPreferences(club.app.database, [memberId])).get(memberId)

describe('one click', () => {
  test('unsubscribes from one kind of mail, twice as well as once, without signing in', async () => {
    const path = `/mail-preferences/${token()}`
    const form = 'application/x-www-form-urlencoded'
    expect((await click(path, form, 'List-Unsubscribe=One-Click')).statusCode).toBe(204)
    expect((await click(path, form, 'List-Unsubscribe=One-Click')).statusCode).toBe(204)
    expect(await preferences()).toEqual({ locale: null, pointsExpiring: false, redemptions: true, news: true })
    const { body } = await club.app.request('GET', `/audit-log?subjectId=${memberId}`)
    const changes = body.items.filter(({ action }: { action: string }) => action === 'member_preferences.changed')
    expect(changes).toHaveLength(1)
    expect(changes[0].actor).toMatchObject({ kind: 'member', id: memberId })
  })

  test('may come as a form with parts', async () => {
    const boundary = '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
    const answer = await click(`/mail-preferences/${token()}`, 'multipart/form-data; boundary=x', boundary)
    expect(answer.statusCode).toBe(204)
  })

  test('with another token does nothing', async () => {
    const changed = `${token().slice(0, -4)}AAAA`
    for (const bad of [changed, 'x', '%00', token().slice(0, 30)]) {
      const { statusCode } = await click(`/mail-preferences/${bad}`, 'application/x-www-form-urlencoded', '')
      expect([bad, statusCode]).toEqual([bad, 404])
    }
    const voucher = club.app.app.secrets.encrypt('voucher-code', JSON.stringify([memberId, 'news']))
    expect(readUnsubscribeToken(voucher.toString('base64url'), club.app.app.secrets)).toBeUndefined()
  })

  test('that only looks changes nothing and leads to the choices', async () => {
    const fresh = await club.newMember(await club.newCompany())
    const link = unsubscribeToken({ memberId: fresh, preference: 'news' }, club.app.app.secrets)
    const answer = await club.app.app.inject({ method: 'GET', url: `/api/v1/mail-preferences/${link}` })
    expect(answer.statusCode).toBe(302)
    expect(answer.headers.location).toBe(`${PUBLIC_URL}/me/notifications`)
    expect((await readPreferences(club.app.database, [fresh])).get(fresh)?.news).toBe(true)
  })
})
