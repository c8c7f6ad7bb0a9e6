import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { contrast, readableOnWhite, textOn } from './contrast.ts'
import { type Mailbox, openMailbox, type ReceivedMail } from './mailbox.fixture.ts'
import { codeFor, type MailingClub, mailingClub, PUBLIC_URL } from './mailing-club.fixture.ts'
import { oneLine } from './one-line.ts'

const EVIL = '<script>alert("1")</script> & \'Söner\''

let mailbox: Mailbox
let club: MailingClub

beforeAll(async () => {
  mailbox = await openMailbox()
  club = await mailingClub(mailbox)
})
afterAll(async () => {
  await club.close()
  await mailbox.close()
})

async function changeClub(settings: object): Promise<void> {
  const { headers } = await club.app.request('GET', '/club-settings')
  const answer = await club.app.request('PATCH', '/club-settings', {
    body: settings,
    headers: { 'if-match': headers.etag ?? '' },
  })
  expect(answer.status).toBe(200)
}

async function receive(): Promise<ReceivedMail> {
  mailbox.received.length = 0
  await club.send()
  const [received] = mailbox.received
  if (!received) throw new Error('no mail')
  return received
}

describe('a mail', () => {
  test('shows names that are HTML as they are written', async () => {
    const companyId = await club.newCompany(EVIL)
    const reward = await club.newReward({ texts: { en: { name: '<img src=x onerror=alert(1)>' } } })
    const memberId = await club.newMember(companyId, { firstName: '"><i>Eve', role: 'company_administrator' })
    await changeClub({ name: EVIL })
    await club.create('/redemptions', { rewardId: reward, memberId })
    await club.emit('points.expiring', companyId, {
      companyId,
      memberId: null,
      points: 1,
      expiresOn: '2026-05-01',
      daysLeft: 30,
    })
    await club.dispatch()
    mailbox.received.length = 0
    await club.send()
    expect(mailbox.received).toHaveLength(2)
    for (const { mail } of mailbox.received) {
      expect(mail.html).not.toMatch(/<script|<img|<i>/)
      expect(mail.html).toContain('&#60;script&#62;')
      expect(mail.text).toContain(EVIL)
      expect(mail.from?.name).toBe(EVIL)
    }
  })

  test('has no more headers than it should, whatever names hold', async () => {
    await club.queue({
      ...codeFor('anna@example.com'),
      to: { email: 'anna@example.com', locale: 'en', name: 'Anna\r\nBcc: eve@example.com\r\n\r\nHello' },
    })
    const { raw, mail, to } = await receive()
    expect(to).toBe('anna@example.com')
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^Bcc/im)
    expect(mail.to).toEqual([{ name: 'Anna Bcc: eve@example.com Hello', address: 'anna@example.com' }])
  })

  test('wears the colours of the club, readable on any', async () => {
    await changeClub({ primaryColour: '#ffd400', mailSenderName: 'Klubben' })
    await club.queue(codeFor('anna@example.com'))
    const { mail } = await receive()
    expect(mail.from?.name).toBe('Klubben')
    expect(mail.html).toContain('background:#ffd400;color:#151a1c')
  })

  test('greets nobody whose name it does not know', async () => {
    await club.queue({ ...codeFor('anna@example.com'), to: { email: 'anna@example.com', locale: 'en' } })
    expect((await receive()).mail.text).toMatch(/^Hello,$/m)
  })

  test('about news can be unsubscribed from with one click, one about an own action cannot', async () => {
    const companyId = await club.newCompany()
    const memberId = await club.newMember(companyId)
    const expiring = [{ points: 1, expiresOn: '2026-05-01', isOwn: false }]
    await club.queue({ kind: 'points_expiring', to: { memberId }, about: { expiring } })
    const news = await receive()
    const header = (name: string, { mail }: ReceivedMail) => mail.headers.find(({ key }) => key === name)?.value
    expect(header('list-unsubscribe', news)).toMatch(
      new RegExp(`^<${PUBLIC_URL}/api/v1/mail-preferences/[\\w-]{40,}>$`),
    )
    expect(header('list-unsubscribe-post', news)).toBe('List-Unsubscribe=One-Click')
    expect(news.mail.text).toContain(`${PUBLIC_URL}/me/notifications`)
    await club.queue(codeFor('anna@example.com'))
    expect(header('list-unsubscribe', await receive())).toBeUndefined()
  })
})

test('text is readable on every colour', () => {
  for (const colour of ['#000000', '#ffffff', '#0b5567', '#ffd400', '#777777', '#ff0000', '#00ff00']) {
    expect(contrast(colour, textOn(colour))).toBeGreaterThan(4)
    expect(contrast(readableOnWhite(colour), '#ffffff')).toBeGreaterThanOrEqual(4.5)
  }
})

test('a line keeps any alphabet, and loses what breaks lines', () => {
  expect(oneLine('Ærlig\r\n\u2028Ångström\t\u0000 漢字\u202e')).toBe('Ærlig Ångström 漢字')
  expect(oneLine('😀'.repeat(200))).toBe(`${'😀'.repeat(149)}…`)
})
