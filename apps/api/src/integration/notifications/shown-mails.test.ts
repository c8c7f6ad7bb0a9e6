import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { eraseMails } from '../../platform/mail-queue/index.ts'
import { codeFor, type MailingClub, mailingClub } from './mailing-club.fixture.ts'

let demo: MailingClub
let session: string

beforeAll(async () => {
  demo = await mailingClub(null, { isDemo: true, publicUrl: 'http://localhost' })
  session = await demo.app.staffSession('administrator')
})
afterAll(() => demo.close())

const get = (path: string) => demo.app.request('GET', path, { key: null, session })

describe('a demo club without a mail server', () => {
  test('shows the mails that it would have sent, newest first', async () => {
    await demo.queue(codeFor('anna@example.com'))
    await demo.send()
    await demo.queue(codeFor('jonas@example.com'))
    await demo.send()
    const { status, body } = await get('/mails?limit=1')
    expect(status).toBe(200)
    expect(body.items).toMatchObject([{ to: 'jonas@example.com', subject: 'Your sign-in code for Stamkund' }])
    expect(body.items[0].text).toContain('482913')
    const { body: second } = await get(`/mails?cursor=${encodeURIComponent(body.nextCursor)}`)
    expect(second.items).toMatchObject([{ to: 'anna@example.com' }])
    expect((await get(`/mails/${second.items[0].id}`)).body).toEqual(second.items[0])
  })

  test('shows them to its staff alone', async () => {
    const { status } = await demo.app.request('GET', '/mails')
    expect(status).toBe(403)
  })

  test('knows no other mails', async () => {
    const { status, body } = await get('/mails/019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11')
    expect([status, body.code]).toEqual([404, 'mail.unknown'])
  })

  test('forgets what it wrote to a person who is erased, and sends no more', async () => {
    const id = await demo.newMember(await demo.newCompany())
    const to = { email: 'eva@example.com', locale: null, name: 'Eva Unik', person: { kind: 'member', id } } as const
    await demo.queue({ ...codeFor(''), to })
    await demo.send()
    await demo.queue({ ...codeFor(''), to })
    await demo.app.inTransaction((tx) => eraseMails(tx, [id]))
    await demo.send()
    const { body } = await get('/mails')
    expect(JSON.stringify(body)).not.toMatch(/eva@example.com|Eva Unik/)
    expect((await demo.mails()).slice(-2)).toMatchObject([
      { state: 'sent', email: null },
      { state: 'dropped', email: null, hasSecret: false },
    ])
  })
})

test('a club that is no demo shows no mails, and keeps no content', async () => {
  const club = await mailingClub(null, { publicUrl: 'http://localhost' })
  const own = await club.app.staffSession('administrator')
  const { status, body } = await club.app.request('GET', '/mails', { key: null, session: own })
  expect([status, body.code]).toEqual([404, 'mail.not_shown'])
  await club.close()
})
