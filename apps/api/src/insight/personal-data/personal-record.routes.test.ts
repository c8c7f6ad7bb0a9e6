import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { statement } from '@stamkund/database'
import { verify } from '@stamkund/ledger'
import { occasionOn } from '../../../test/occasion.fixture.ts'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { createPolicy, defaultTerms, seedDefaultPolicy } from '../../points/policy/index.ts'
import { provePurchases } from '../../sales/purchases/index.ts'
import { findTablesThatKnow } from './tables-that-know.fixture.ts'

const TODAY = '2026-03-31'
const NOBODY = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1dff'

let club: TestApp
let companies = 0

beforeAll(async () => {
  club = await testApp({ today: TODAY })
  await club.inTransaction(async (tx) => {
    await seedDefaultPolicy(tx)
    const terms = { ...defaultTerms, memberShareBasisPoints: 1_000 }
    await createPolicy(tx, { validFrom: '2026-01-01', terms }, occasionOn(TODAY))
  })
  await make('/products', { sku: 'BIKE', name: 'A bike', unitCost: '80', listPrice: '100' })
})
afterAll(() => club.close())

async function make(path: string, body: object = {}) {
  const answer = await club.request('POST', path, { body })
  if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

async function newCompany() {
  companies += 1
  return make('/companies', { companyNo: `C${companies}`, name: `Company ${companies}` })
}

const newMember = (companyId: string, more: object = {}) =>
  make('/members', { companyId, email: 'siv@example.com', firstName: 'Siv', ...more })

const buy = (companyNo: string, memberEmail = 'siv@example.com', invoiceNo = '1') =>
  make('/purchases', {
    companyNo,
    invoiceNo,
    memberEmail,
    occurredOn: '2026-03-01',
    currency: 'SEK',
    lines: [{ lineNo: 1, sku: 'BIKE', quantity: '1', netAmount: '1000' }],
  })

const leave = (id: string) => make(`/members/${id}/departure`)
const erase = (id: string) => club.request('POST', `/members/${id}/erasure`, { body: { reason: 'requested' } })
const kept = async (id: string) => (await club.request('GET', `/members/${id}/personal-data`)).body
const tablesThatKnow = (...words: string[]) => findTablesThatKnow(club.database, words)
const actionsAbout = async (id: string) =>
  (await club.request('GET', `/audit-log?subjectId=${id}`)).body.items.map(({ action }: { action: string }) => action)

describe('what is kept about a person', () => {
  test('is the record, its purchases, points, redemptions, account and what the audit log remembers', async () => {
    const company = await newCompany()
    const member = await newMember(company.id, { phone: '1' })
    const headers = { 'if-match': `"${member.version}"` }
    await club.request('PATCH', `/members/${member.id}`, { body: { phone: '2' }, headers })
    const purchase = await buy(company.companyNo)
    const reward = await make('/rewards', { kind: 'merchandise', points: 50, texts: { en: { name: 'A jacket' } } })
    const note = 'For Siv, room 3'
    await make('/redemptions', { memberId: member.id, rewardId: reward.id, payFrom: 'member', note })
    await club.memberSession(member)

    expect(await kept(member.id)).toEqual({
      member: expect.objectContaining({ id: member.id, email: 'siv@example.com', phone: '2' }),
      mergedRecords: [],
      purchases: [
        {
          id: purchase.id,
          companyId: company.id,
          invoiceNo: '1',
          kind: 'invoice',
          occurredOn: '2026-03-01',
          currency: 'SEK',
          netAmount: '1000.0000',
          recordedAt: expect.any(String),
        },
      ],
      events: [],
      walletEntries: [
        expect.objectContaining({ companyId: company.id, memberId: member.id, version: 2, kind: 'hold', points: 0 }),
        expect.objectContaining({ version: 1, kind: 'earn', points: 100, documentId: purchase.id }),
      ],
      redemptions: [expect.objectContaining({ rewardName: 'A jacket', points: 50, state: 'approved', texts: [note] })],
      account: {
        locale: null,
        notifications: { pointsExpiring: true, redemptions: true, news: true },
        firstSignInAt: null,
        lastSignInAt: null,
        acceptedTerms: [],
        devices: [{ device: 'Test', createdAt: expect.any(String), lastSeenAt: expect.any(String) }],
      },
      auditedValues: expect.arrayContaining([
        expect.objectContaining({ action: 'member.created', field: 'email', before: null, after: 'siv@example.com' }),
        expect.objectContaining({ action: 'member.changed', field: 'phone', before: '1', after: '2' }),
      ]),
    })
  })

  test('includes the record at a company that was merged, whichever record is asked for', async () => {
    const [from, into] = [await newCompany(), await newCompany()]
    const [own, other] = [await newMember(from.id), await newMember(into.id)]
    await buy(from.companyNo)
    await make(`/companies/${from.id}/merger`, { intoCompanyId: into.id })
    await buy(from.companyNo, 'siv@example.com', '2')
    const all = await kept(other.id)
    expect(await kept(own.id)).toEqual(all)
    expect(all).toMatchObject({ member: { id: other.id }, mergedRecords: [{ id: own.id, mergedIntoId: other.id }] })
    expect(all.purchases.map(({ invoiceNo }: { invoiceNo: string }) => invoiceNo)).toEqual(['1', '2'])
    expect(
      all.walletEntries.map(({ memberId, kind, points }: Record<string, unknown>) => [memberId, kind, points]),
    ).toEqual([
      [other.id, 'earn', 100],
      [other.id, 'transfer', 100],
      [own.id, 'transfer', -100],
      [own.id, 'earn', 100],
    ])
  })

  test('is for those alone who may read it', async () => {
    const { id } = await newMember((await newCompany()).id)
    const key = await club.keyWith(['members:read', 'members:write', 'personal-data:write'])
    expect((await club.request('GET', `/members/${id}/personal-data`, { key })).status).toBe(403)
    expect((await club.request('GET', `/members/${NOBODY}/personal-data`)).body.code).toBe('member.unknown')
  })
})

describe('erasing a member', () => {
  test('leaves no trace of the person in any table, and every number as it was', async () => {
    const company = await newCompany()
    const person = { email: 'Hjördis@example.com', firstName: 'Hjördis', lastName: 'Öqvist', jobTitle: 'Öqvistare' }
    const { id } = await newMember(company.id, { ...person, phone: '070-6666666' })
    await buy(company.companyNo, person.email)
    await make('/opening-balances', { companyId: company.id, points: 20_000, expiresOn: '2027-12-31' })
    await make('/transfers', {
      from: { companyId: company.id },
      to: { memberId: id },
      points: 400,
      text: 'Hjördis won the contest',
    })
    await make('/adjustments', { memberId: id, points: 20_000, reasonCode: 'other', text: 'Ask Öqvist about it' })
    const rewards = { kind: 'merchandise', points: 50, texts: { en: { name: 'A jacket' } } }
    const reward = await make('/rewards', rewards)
    const redemption = await make('/redemptions', { memberId: id, rewardId: reward.id, note: 'To Hjördis at home' })
    await make(`/redemptions/${redemption.id}/fulfilment`, {})
    await leave(id)
    const before = await numbers()
    expect(await tablesThatKnow('Hjördis', 'Öqvist', '070-6666666')).toEqual([
      'adjustment_text',
      'audit_personal_value',
      'member',
      'points_transfer_text',
      'redemption_text',
    ])

    const { status, body } = await erase(id)

    expect(status).toBe(200)
    const nothing = { firstName: null, lastName: null, phone: null, jobTitle: null }
    const erasedAt = `${TODAY}T12:00:00.000Z`
    expect(body).toMatchObject({ id, email: `erased-${id}@invalid`, ...nothing, status: 'left', erasedAt })
    expect(await tablesThatKnow('Hjördis', 'Öqvist', '070-6666666')).toEqual([])
    expect(await numbers()).toEqual(before)
    expect([...(await verify(club.database)).violations, ...(await provePurchases(club.database))]).toEqual([])
    const { items } = (await club.request('GET', `/gift-register?companyId=${company.id}`)).body
    expect(items).toMatchObject([{ memberId: id, memberName: null, points: 50 }])
    const [newest] = (await club.request('GET', `/audit-log?subjectId=${id}`)).body.items
    expect(newest).toMatchObject({
      action: 'member.erased',
      companyId: company.id,
      changes: { reason: { before: null, after: 'requested' } },
    })
  })

  test('frees the address for somebody new, who is not the same member', async () => {
    const company = await newCompany()
    const { id } = await newMember(company.id)
    expect((await erase(id)).status).toBe(200)
    const anew = await newMember(company.id)
    expect(anew.id).not.toBe(id)
    const { id: purchaseId } = await buy(company.companyNo)
    expect((await club.request('GET', `/purchases/${purchaseId}`)).body.memberId).toBe(anew.id)
    expect((await kept(id)).purchases).toEqual([])
  })

  test('lets a member without points leave first', async () => {
    const { id } = await newMember((await newCompany()).id)
    await erase(id)
    expect(await actionsAbout(id)).toEqual(['member.erased', 'member.left', 'member.created'])
  })

  test('waits until points of their own have gone to the company', async () => {
    const company = await newCompany()
    const { id } = await newMember(company.id)
    await buy(company.companyNo)
    expect(await erase(id)).toMatchObject({ status: 409, body: { code: 'member.has_points' } })
    expect((await kept(id)).member).toMatchObject({ firstName: 'Siv', status: 'active' })
    await leave(id)
    expect((await erase(id)).status).toBe(200)
  })

  test('takes records with it that were merged into it, and is asked for under the one that goes on', async () => {
    const [from, into] = [await newCompany(), await newCompany()]
    const [own, other] = [await newMember(from.id), await newMember(into.id)]
    await make(`/companies/${from.id}/merger`, { intoCompanyId: into.id })
    expect(await erase(own.id)).toMatchObject({ status: 409, body: { code: 'member.merged' } })
    expect((await erase(other.id)).status).toBe(200)
    const { mergedRecords, auditedValues } = await kept(own.id)
    expect(mergedRecords).toMatchObject([{ id: own.id, firstName: null, email: `erased-${own.id}@invalid` }])
    expect(auditedValues).toEqual([])
  })

  test('changes nothing the second time, also at the same moment', async () => {
    const { id } = await newMember((await newCompany()).id)
    const [first, second] = await Promise.all([erase(id), erase(id)])
    expect(second).toMatchObject({ status: 200, body: first.body })
    expect((await erase(id)).body).toEqual(first.body)
    expect(await actionsAbout(id)).toEqual(['member.erased', 'member.left', 'member.created'])
  })

  test('cannot be undone by an edit or by coming back', async () => {
    const { id } = await newMember((await newCompany()).id)
    const { version } = (await erase(id)).body
    const headers = { 'if-match': `"${version}"` }
    const edit = await club.request('PATCH', `/members/${id}`, { body: { firstName: 'Siv' }, headers })
    const comeback = await club.request('DELETE', `/members/${id}/departure`)
    expect([edit, comeback].map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'member.erased'],
      [409, 'member.erased'],
    ])
  })

  test('says why by a code, for those alone who may', async () => {
    const { id } = await newMember((await newCompany()).id)
    const key = await club.keyWith(['members:write', 'personal-data:read'])
    const path = `/members/${id}/erasure`
    expect((await club.request('POST', path, { body: { reason: 'requested' }, key })).status).toBe(403)
    expect((await club.request('POST', path, { body: { reason: 'Siv asked' } })).status).toBe(422)
    expect((await club.request('POST', path, {})).status).toBeGreaterThanOrEqual(400)
    expect((await erase(NOBODY)).body.code).toBe('member.unknown')
  })
})

describe('erasing a sales rep', () => {
  test('takes the name, keeps number and companies, and changes nothing the second time', async () => {
    const rep = await make('/sales-reps', { repNo: '279', name: 'Tsvi Reiter', email: 'tsvi@example.com' })
    const { id: companyId } = await make('/companies', { companyNo: 'R', name: 'R', salesRepId: rep.id })
    const request = () =>
      club.request('POST', `/sales-reps/${rep.id}/erasure`, { body: { reason: 'no_longer_needed' } })
    const { status, body } = await request()
    expect(status).toBe(200)
    expect(body).toMatchObject({ id: rep.id, repNo: '279', name: `erased-${rep.id}`, email: null, phone: null })
    expect(await tablesThatKnow('tsvi', 'Tsvi', 'Reiter')).toEqual([])
    expect((await club.request('GET', `/companies/${companyId}`)).body.salesRepId).toBe(rep.id)
    expect((await request()).body).toEqual(body)
    expect(await actionsAbout(rep.id)).toEqual(['sales_rep.erased', 'sales_rep.created'])
  })
})

const NUMBERS = statement(
  'test_numbers',
  `select (select json_agg(w order by w.wallet_id) from ledger.wallet w) as wallets,
     (select json_agg(e order by e.wallet_id, e.version) from ledger.entry e) as entries,
     (select json_agg(p order by p.id) from purchase p) as purchases,
     (select json_agg(r order by r.id) from redemption r) as redemptions`,
)

async function numbers(): Promise<unknown> {
  return (await club.database.rows(NUMBERS))[0]
}
