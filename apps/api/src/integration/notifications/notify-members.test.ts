import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { emitEvents } from '../../platform/outbox/index.ts'
import { type Mailbox, openMailbox } from './mailbox.fixture.ts'
import { DAY, type MailingClub, mailingClub, PUBLIC_URL } from './mailing-club.fixture.ts'
import { workingDaysBefore } from './remind-approvers.ts'

let mailbox: Mailbox
let club: MailingClub
let companyId: string
let anna: string
let jonas: string
let rewardId: string

beforeAll(async () => {
  mailbox = await openMailbox()
  club = await mailingClub(mailbox)
  rewardId = await club.newReward()
})
beforeEach(async () => {
  companyId = await club.newCompany()
  anna = await club.newMember(companyId, {
    email: 'anna@example.com',
    firstName: 'Anna',
    role: 'company_administrator',
  })
  jonas = await club.newMember(companyId, { email: 'jonas@example.com', firstName: 'Jonas', lastName: 'Ek' })
  await club.newMember(companyId, { email: 'viewer@example.com', role: 'viewer' })
  await club.dispatch()
  await club.send()
  mailbox.received.length = 0
})
afterAll(async () => {
  await club.close()
  await mailbox.close()
})

const redeem = async (memberId: string, fields: object = {}): Promise<string> =>
  (await club.create('/redemptions', { rewardId, memberId, ...fields })).id

const post = (path: string, body: object) => club.app.request('POST', path, { body })

/** Who received what, once everything that happened is handed over and sent. */
async function told(): Promise<string[]> {
  await club.dispatch()
  await club.send()
  return mailbox.received.map(({ to, mail }) => `${to.split('@')[0]}: ${mail.subject}`).sort()
}

const since = () => {
  mailbox.received.length = 0
}

describe('a redemption', () => {
  test('that needs no approval is one mail to who asked for it', async () => {
    await redeem(jonas)
    expect(await told()).toEqual(['jonas: We have received your request: Work jacket'])
    expect(mailbox.received[0]?.mail.text).toContain('It is approved.')
  })

  test('that needs approval goes to the administrators, too, and each step to who asked for it', async () => {
    await club.requireApproval(companyId)
    const id = await redeem(jonas)
    expect(await told()).toEqual([
      'anna: For you to approve: Work jacket',
      'jonas: We have received your request: Work jacket',
    ])
    const forAnna = mailbox.received.find(({ to }) => to.startsWith('anna'))
    expect(forAnna?.mail.text).toContain('Jonas Ek would like to redeem')
    expect(forAnna?.mail.text).toContain(`${PUBLIC_URL}/redemptions/${id}`)
    since()
    await post(`/redemptions/${id}/approval`, { as: 'company', memberId: anna })
    expect(await told()).toEqual(['jonas: Approved: Work jacket'])
    since()
    await post(`/redemptions/${id}/fulfilment`, { trackingText: 'PostNord 0037' })
    expect(await told()).toEqual(['jonas: On its way: Work jacket'])
    expect(mailbox.received[0]?.mail.text).toContain('PostNord 0037')
  })

  test('that is rejected comes back with its reason and its points', async () => {
    await club.requireApproval(companyId)
    const id = await redeem(jonas)
    await told()
    since()
    await post(`/redemptions/${id}/rejection`, { reason: 'Not within the budget' })
    expect(await told()).toEqual(['jonas: Not approved: Work jacket'])
    expect(mailbox.received[0]?.mail.text).toMatch(/given back the 1,500 points.*Not within the budget/s)
  })

  test('that is cancelled gives points back', async () => {
    const id = await redeem(jonas)
    await told()
    since()
    await post(`/redemptions/${id}/cancellation`, { reason: 'Wrong size' })
    expect(await told()).toEqual(['jonas: Cancelled: Work jacket'])
  })

  test('of a voucher code says where the code is, and never the code', async () => {
    const voucher = await club.newReward({ kind: 'voucher_code', texts: { en: { name: 'Gift card' } } })
    await post(`/rewards/${voucher}/voucher-codes`, { codes: ['SECRET-CODE-1'] })
    const id = await redeem(jonas, { rewardId: voucher })
    await post(`/redemptions/${id}/fulfilment`, {})
    await told()
    const fulfilled = mailbox.received.find(({ mail }) => mail.subject === 'On its way: Gift card')
    expect(fulfilled?.mail.text).toContain('The code is in the club')
    for (const { raw } of mailbox.received) expect(raw).not.toContain('SECRET-CODE-1')
  })

  test('is told of together with others of the same person', async () => {
    for (let count = 0; count < 3; count += 1) await redeem(jonas)
    const mug = await club.newReward({ points: 100, texts: { en: { name: 'Mug' } } })
    await redeem(jonas, { rewardId: mug })
    expect(await told()).toEqual(['jonas: We have received your request: 4 rewards'])
    expect(mailbox.received[0]?.mail.text).toMatch(/- 3 × Work jacket: 4,500 points\n- Mug: 100 points/)
  })

  test('names its reward in the language of the reader', async () => {
    await club.prefer(jonas, companyId, { locale: 'sv' })
    const texts = { en: { name: 'Torch' }, sv: { name: 'Ficklampa' } }
    await redeem(jonas, { rewardId: await club.newReward({ texts }) })
    expect(await told()).toEqual(['jonas: Vi har tagit emot din begäran: Ficklampa'])
  })

  test('waits for nobody any more when the mail would be sent: no mail', async () => {
    await club.requireApproval(companyId)
    const id = await redeem(jonas)
    await club.dispatch()
    await post(`/redemptions/${id}/approval`, { as: 'company', memberId: anna })
    expect(await told()).not.toContain('anna: For you to approve: Work jacket')
    expect(await club.mails()).toContainEqual(
      expect.objectContaining({ state: 'dropped', lastError: 'there is nothing left to decide' }),
    )
  })

  test('is no news to who has left meanwhile', async () => {
    await redeem(jonas)
    await club.dispatch()
    await post(`/members/${jonas}/departure`, {})
    expect(await told()).toEqual([])
  })

  test('is no news to who wants no such mails', async () => {
    await club.prefer(jonas, companyId, { redemptions: false })
    await redeem(jonas)
    expect(await told()).toEqual([])
  })
})

describe('administrators', () => {
  test('are reminded once, after three working days', async () => {
    await club.requireApproval(companyId)
    await redeem(jonas)
    await told()
    since()
    // Requested on a Tuesday.
    await club.remind('2026-04-02')
    expect(await told()).toEqual([])
    await club.remind('2026-04-03')
    await club.remind('2026-04-03')
    await club.remind('2026-04-06')
    expect(await told()).toEqual(['anna: Still waiting for you: Work jacket'])
  })

  test('are not reminded of what is decided, nor of what they asked for themselves', async () => {
    await club.requireApproval(companyId)
    const id = await redeem(jonas)
    await redeem(anna)
    await told()
    await post(`/redemptions/${id}/approval`, { as: 'company', memberId: anna })
    await told()
    since()
    await club.remind('2026-04-03')
    expect(await told()).toEqual([])
  })
})

test('working days leave out the weekend', () => {
  expect(workingDaysBefore('2026-04-03', 3)).toBe('2026-03-31')
  expect(workingDaysBefore('2026-04-06', 3)).toBe('2026-04-01')
  expect(workingDaysBefore('2026-04-06', 1)).toBe('2026-04-03')
  expect(workingDaysBefore('2026-01-02', 7)).toBe('2025-12-24')
})

describe('points that expire', () => {
  const expiring = (memberId: string | null, points: number, expiresOn: string) =>
    club.emit('points.expiring', companyId, { companyId, memberId, points, expiresOn, daysLeft: 30 })

  test('are told of to those who may spend them, in one mail', async () => {
    await expiring(null, 900, '2026-05-31')
    await expiring(jonas, 25, '2026-04-30')
    expect(await told()).toEqual([
      'anna: 900 points will expire on 31 May 2026',
      'jonas: 25 points will expire on 30 April 2026',
    ])
    const forJonas = mailbox.received.find(({ to }) => to.startsWith('jonas'))?.mail.text
    expect(forJonas).toMatch(/Your own points: 25 points.*Points of Lindqvist Mekaniska AB: 900 points/s)
  })

  test('are told of in the language that the member chose, and not to who wants no such mails', async () => {
    await club.prefer(anna, companyId, { locale: 'sv' })
    await club.prefer(jonas, companyId, { pointsExpiring: false })
    await expiring(null, 48_250, '2026-05-31')
    expect(await told()).toEqual(['anna: 48\u00a0250 poäng förfaller 31 maj 2026'])
  })

  test('three days ago are no news', async () => {
    await expiring(null, 900, '2026-05-31')
    club.clock.advance(4 * DAY)
    expect(await told()).toEqual([])
  })
})

describe('a return', () => {
  const buy = async (fields: object) =>
    post('/purchases', {
      companyNo: (await club.app.request('GET', `/companies/${companyId}`)).body.companyNo,
      invoiceNo: 'F1',
      occurredOn: '2026-03-30',
      currency: 'SEK',
      lines: [{ lineNo: 1, sku: 'PUMP', quantity: '2', netAmount: '2000.00' }],
      ...fields,
    })
  const bringBack = (occurredOn: string) =>
    buy({
      kind: 'return',
      invoiceNo: 'K1',
      occurredOn,
      lines: [{ lineNo: 1, sku: 'PUMP', quantity: '-1', netAmount: '-1000.00', originalInvoiceNo: 'F1' }],
    })

  beforeEach(async () => {
    await club.app.request('POST', '/products', { body: { sku: 'PUMP', name: 'A pump' } })
  })

  test('that takes points back is told to the administrators', async () => {
    expect(await buy({})).toMatchObject({ status: 201 })
    const { status, body } = await bringBack('2026-03-31')
    expect([status, body.points?.awarded]).toEqual([201, -1000])
    expect(await told()).toEqual(['anna: A return took back 1,000 points'])
    expect(mailbox.received[0]?.mail.text).toContain('Return K1: 31 March 2026')
  })

  test('from long ago, as an import brings it, is no news', async () => {
    await buy({ occurredOn: '2025-03-30' })
    expect((await bringBack('2025-03-31')).body.points.awarded).toBe(-1000)
    expect(await told()).toEqual([])
  })
})

describe('a tier', () => {
  test('that was reached, or is about to end, is told to administrators, and one that was lost is not', async () => {
    const texts = (name: string) => ({ en: { name, benefits: `${name} benefits` } })
    const tiers = [
      { threshold: '100', multiplierHundredths: 100, texts: texts('Silver') },
      { threshold: '200', multiplierHundredths: 100, texts: texts('Gold') },
    ]
    const headers = { 'if-match': '"0"' }
    const { items } = (await club.app.request('PUT', '/tiers', { body: { tiers }, headers })).body
    const [silver, gold] = items.map(({ id }: { id: string }) => id)
    const emit = (type: 'tier.changed' | 'tier.falling_soon', payload: object) =>
      club.app.inTransaction((tx) =>
        emitEvents(tx, { now: club.clock.now() }, { type, companyId, payload: { companyId, ...payload } }),
      )
    await emit('tier.changed', { reason: 'reached', toTierId: silver })
    await emit('tier.changed', { reason: 'reached', toTierId: gold })
    await emit('tier.changed', { reason: 'fell', toTierId: null })
    await emit('tier.changed', { reason: 'tier_removed', toTierId: silver })
    await emit('tier.falling_soon', { tierId: gold, toTierId: silver, fallsOn: '2026-06-01' })
    expect(await told()).toEqual([
      expect.stringMatching(/^anna: .* is Gold now$/),
      expect.stringMatching(/^anna: .* is Gold until 1 June 2026$/),
    ])
    // Several mails are under way at once: which one arrives first, nobody knows.
    const textOf = (subject: RegExp) => mailbox.received.find(({ mail }) => subject.test(mail.subject ?? ''))?.mail.text
    expect(textOf(/is Gold now$/)).toContain('Gold benefits')
    expect(textOf(/is Gold until/)).toContain('becomes Silver on 1 June 2026')
  })
})
