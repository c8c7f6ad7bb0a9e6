import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Locale } from '../../platform/club-settings/index.ts'
import type { NewMail } from '../../platform/mail-queue/index.ts'
import { type Mailbox, openMailbox, type ReceivedMail } from './mailbox.fixture.ts'
import { type MailingClub, mailingClub, PUBLIC_URL } from './mailing-club.fixture.ts'

const locales: readonly Locale[] = ['sv', 'nb', 'en']

let mailbox: Mailbox
let club: MailingClub
let companyId: string
let anna: string
let redemptionId: string
let tierId: string

beforeAll(async () => {
  mailbox = await openMailbox()
  club = await mailingClub(mailbox)
  companyId = await club.newCompany()
  await club.requireApproval(companyId)
  anna = await club.newMember(companyId, {
    email: 'anna@example.com',
    firstName: 'Anna',
    lastName: 'Berg',
    role: 'company_administrator',
  })
  const jonas = await club.newMember(companyId, { email: 'jonas@example.com', firstName: 'Jonas', lastName: 'Ek' })
  const tier = { threshold: '1', multiplierHundredths: 100, texts: { en: { name: 'Gold', benefits: 'Free freight' } } }
  const headers = { 'if-match': '"0"' }
  const tiers = await club.app.request('PUT', '/tiers', { body: { tiers: [tier] }, headers })
  tierId = tiers.body.items[0].id
  const rewardId = await club.newReward()
  redemptionId = (await club.create('/redemptions', { rewardId, memberId: jonas })).id
})
beforeEach(() => {
  mailbox.received.length = 0
})
afterAll(async () => {
  await club.close()
  await mailbox.close()
})

const to = { memberId: '' }
const redemption = { about: { redemptionIds: [] as string[] } }

/** Every kind of mail, with what each must say in each language. */
const kinds: readonly { mail: NewMail; path: string; says: Record<Locale, RegExp> }[] = [
  {
    mail: {
      kind: 'sign_in_code',
      to: { email: '', locale: null },
      validForMinutes: 10,
      secret: { code: '482913', linkToken: 'token-1' },
    },
    path: '/sign-in/link#token-1',
    says: {
      sv: /kod.*482913.*10 minuter/s,
      nb: /kode.*482913.*10 minutter/s,
      en: /code.*482913.*10 minutes/s,
    },
  },
  {
    mail: {
      kind: 'member_invitation',
      to: { email: '', locale: null },
      validForMinutes: 7 * 24 * 60,
      companyName: 'Lindqvist Mekaniska AB',
      invitedBy: 'Maria Lundgren',
      secret: { linkToken: 'token-2' },
    },
    path: '/sign-in/link#token-2',
    says: {
      sv: /Maria Lundgren har bjudit in dig.*Lindqvist.*7 dygn/s,
      nb: /Maria Lundgren har invitert deg.*Lindqvist.*7 døgn/s,
      en: /Maria Lundgren has invited you.*Lindqvist.*7 days/s,
    },
  },
  {
    mail: {
      kind: 'staff_invitation',
      to: { email: '', locale: null },
      validForMinutes: 2 * 24 * 60,
      invitedBy: null,
      secret: { token: 'token-3' },
    },
    path: '/admin/invitation#token-3',
    says: { sv: /tillgång till att sköta/, nb: /tilgang til å drive/, en: /access to run/ },
  },
  {
    mail: {
      kind: 'password_reset',
      to: { email: '', locale: null },
      validForMinutes: 60,
      secret: { token: 'token-4' },
    },
    path: '/admin/password-reset#token-4',
    says: { sv: /nytt lösenord.*1 timme/s, nb: /nytt passord.*1 time/s, en: /new password.*1 hour/s },
  },
  {
    mail: {
      kind: 'points_expiring',
      to,
      about: { expiring: [{ points: 48_250, expiresOn: '2026-05-30', isOwn: false }] },
    },
    path: '/rewards',
    says: {
      sv: /48\u00a0250 poäng.*30 maj 2026/s,
      nb: /48\u00a0250 poeng.*30\. mai 2026/s,
      en: /48,250 points.*30 May 2026/s,
    },
  },
  {
    mail: { kind: 'points_taken_back', to, about: { points: 1, purchaseIds: [] } },
    path: '/history',
    says: {
      sv: /1 poäng togs tillbaka/,
      nb: /1 poeng ble tatt tilbake/,
      en: /goods, and the points that they had earned were taken back/,
    },
  },
  {
    mail: { kind: 'tier_reached', to, about: { tierId: '' } },
    path: '/',
    says: {
      sv: /nått nivån Gold.*Free freight/s,
      nb: /nådd nivået Gold.*Free freight/s,
      en: /has reached Gold.*Free freight/s,
    },
  },
  {
    mail: { kind: 'tier_falling_soon', to, about: { tierId: '', toTierId: null, fallsOn: '2026-05-30' } },
    path: '/',
    says: { sv: /upphör nivån 30 maj 2026/, nb: /opphører nivået 30\. mai 2026/, en: /ends on 30 May 2026/ },
  },
  {
    mail: { kind: 'redemption_requested', to, ...redemption },
    path: '/redemptions/',
    says: {
      sv: /administratör hos ert företag.*1\u00a0500 poäng/s,
      nb: /administrator i bedriften.*1\u00a0500 poeng/s,
      en: /administrator of your company.*1,500 points/s,
    },
  },
  {
    mail: { kind: 'redemption_needs_approval', to, ...redemption },
    path: '/redemptions/',
    says: { sv: /Jonas Ek vill lösa in/, nb: /Jonas Ek vil løse inn/, en: /Jonas Ek would like to redeem/ },
  },
  {
    mail: { kind: 'redemption_approval_reminder', to, ...redemption },
    path: '/redemptions/',
    says: { sv: /väntar fortfarande/, nb: /venter fortsatt/, en: /still waits/ },
  },
  {
    mail: { kind: 'redemption_approved', to, ...redemption },
    path: '/redemptions/',
    says: { sv: /är godkänd/, nb: /er godkjent/, en: /is approved/ },
  },
  {
    mail: { kind: 'redemption_rejected', to, ...redemption },
    path: '/redemptions/',
    says: { sv: /godkändes inte/, nb: /ble ikke godkjent/, en: /was not approved/ },
  },
  {
    mail: { kind: 'redemption_fulfilled', to, ...redemption },
    path: '/redemptions/',
    says: { sv: /på väg/, nb: /på vei/, en: /on its way/ },
  },
  {
    mail: { kind: 'redemption_cancelled', to, ...redemption },
    path: '/redemptions/',
    says: { sv: /är avbruten/, nb: /er avbrutt/, en: /was cancelled/ },
  },
]

/** The mail to Anna, in her language. */
async function receive(given: NewMail, locale: Locale): Promise<ReceivedMail> {
  await club.prefer(anna, companyId, { locale })
  const about =
    'about' in given && 'redemptionIds' in given.about
      ? { about: { redemptionIds: [redemptionId] } }
      : 'about' in given && 'tierId' in given.about && { about: { ...given.about, tierId } }
  const recipient = 'email' in given.to ? { ...given.to, email: 'anna@example.com', locale } : { memberId: anna }
  await club.queue({ ...given, ...about, to: recipient } as NewMail)
  await club.send()
  const [received, ...others] = mailbox.received
  if (!received || others.length > 0) throw new Error(`${mailbox.received.length} mails`)
  return received
}

describe.each(locales)('in the language %s', (locale) => {
  test.each(kinds.map((each) => [each.mail.kind, each] as const))('%s says what it is for', async (_, kind) => {
    const { mail, to: address } = await receive(kind.mail, locale)
    const { subject = '', html = '', text = '' } = mail
    expect(address).toBe('anna@example.com')
    expect(subject.length).toBeGreaterThan(10)
    expect(text).toMatch(kind.says[locale])
    expect(html).toContain(`<html lang="${locale}">`)
    expect(html).toContain(`href="${PUBLIC_URL}${kind.path}`)
    expect(text).toContain(`${PUBLIC_URL}${kind.path}`)
    expect(`${subject}${html}${text}`).not.toMatch(/undefined|null|NaN|\[object|\$\{/)
  })
})

test('no two languages share a subject', async () => {
  for (const { mail } of kinds) {
    const subjects = new Set<string | undefined>()
    for (const locale of locales) {
      mailbox.received.length = 0
      subjects.add((await receive(mail, locale)).mail.subject)
    }
    expect([mail.kind, subjects.size]).toEqual([mail.kind, locales.length])
  }
})
