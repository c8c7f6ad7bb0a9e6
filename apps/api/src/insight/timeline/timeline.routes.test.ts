import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { line, type SellingClub, sellingClub } from '../../../test/selling-club.fixture.ts'
import { eraseNotesOfAuthor } from './index.ts'

let club: SellingClub
let company: { id: string }
let karin: { id: string }
beforeAll(async () => {
  club = await sellingClub()
  karin = await club.make('/sales-reps', { repNo: '1', name: 'Karin' })
  company = await club.newCompany('C1', { salesRepId: karin.id })
  const member = await club.make('/members', { companyId: company.id, email: 'a@example.com', firstName: 'Åsa' })
  const reward = await club.make('/rewards', { kind: 'service', points: 100, texts: { en: { name: 'Training' } } })
  await club.buy('C1', '2026-02-01', [line('SAW', '5', '500')])
  await club.buy('C1', '2023-12-31', [line('BELL', '1', '100')])
  await club.giveBack('C1', '2026-02-03', [line('SAW', '-1', '-100')])
  await club.make('/opening-balances', { companyNo: 'C1', points: 70 })
  const { id } = await club.make('/redemptions', { rewardId: reward.id, memberId: member.id })
  await club.make(`/redemptions/${id}/fulfilment`)
  await club.memberSession(member)
  await club.make(`/companies/${company.id}/notes`, { text: 'Plans a workshop.\nCall in May.' })
})
afterAll(() => club.close())

const timeline = (query = '', id = company.id) => club.read(`/companies/${id}/timeline${query}`)
const kinds = ({ items }: { items: { kind: string }[] }) => items.map(({ kind }) => kind)

describe('the timeline of a company', () => {
  test('has what happened, newest first, each on its day', async () => {
    const page = await timeline()
    expect(page.nextCursor).toBeNull()
    expect(kinds(page).slice(0, 4).sort()).toEqual(['note', 'redemption', 'redemption', 'sign_in'])
    expect(kinds(page).slice(4)).toEqual(['adjustment', 'return', 'purchase', 'expiry', 'purchase'])
    expect(page.items.slice(4)).toMatchObject([
      { points: 70, reasonCode: 'opening_balance', occurredAt: '2026-03-30T22:00:00.000Z' },
      { points: -300, purchase: { invoiceNo: 'K3', netAmount: '-100.0000', currency: 'SEK' } },
      { points: 1500, purchase: { invoiceNo: 'F1', occurredOn: '2026-02-01' }, occurredAt: '2026-01-31T23:00:00.000Z' },
      { points: -100, purchase: null },
      { points: 100, purchase: { invoiceNo: 'F2' }, note: null, redemption: null, member: null },
    ])
  })

  test('tells whom a redemption was for, and who signed in', async () => {
    const { items } = await timeline('?kinds=redemption,sign_in')
    expect(items).toHaveLength(3)
    for (const { member } of items) expect(member).toMatchObject({ firstName: 'Åsa' })
    const steps = items.filter(({ kind }: { kind: string }) => kind === 'redemption')
    expect(steps.map((item: { redemption: object }) => item.redemption)).toEqual([
      expect.objectContaining({ rewardName: 'Training', step: 'fulfilled', state: 'fulfilled' }),
      expect.objectContaining({ step: 'requested' }),
    ])
  })

  test('comes in pages that leave nothing out, though much happened at one time', async () => {
    const whole = await timeline()
    const seen: { id: string }[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: { id: string }[]; nextCursor: string | null } = await timeline(
        `?limit=1${cursor && `&cursor=${cursor}`}`,
      )
      seen.push(...page.items)
      cursor = page.nextCursor
    }
    expect(seen).toEqual(whole.items)
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length)
  })

  test('has what happened with companies that were merged into it', async () => {
    const [merged, other] = [await club.newCompany('M1'), await club.newCompany('M2')]
    await club.buy('M1', '2026-01-01', [line('BELL', '1', '100')])
    await club.make(`/companies/${merged.id}/notes`, { text: 'Before the merger' })
    await club.make(`/companies/${merged.id}/merger`, { intoCompanyId: other.id })
    const page = await timeline('', other.id)
    expect(kinds(page).sort()).toEqual(['note', 'points', 'points', 'purchase'])
    expect(await timeline('', merged.id)).toEqual(page)
  })

  test.each([
    ['?kinds=nonsense', 422],
    ['?kinds=', 422],
    ['?kinds=note,', 422],
    ['?cursor=nonsense', 400],
  ])('refuses %s', async (query, status) => {
    expect((await club.request('GET', `/companies/${company.id}/timeline${query}`)).status).toBe(status)
  })
})

describe('a note', () => {
  test('is kept as it was written, in any alphabet, with its author', async () => {
    const session = await club.staffSession('sales_rep', karin.id)
    const text = '来週 – "ring" <b>tillbaka</b>'
    const note = await club.make(`/companies/${company.id}/notes`, { text }, { session })
    expect(note.note).toMatchObject({ text, authorName: 'Stina Test' })
    const { items } = await timeline('?kinds=note')
    expect(items.find(({ id }: { id: string }) => id === note.id)).toEqual(note)
  })

  test('is written and erased in the audit log without its words', async () => {
    const { id } = await club.make(`/companies/${company.id}/notes`, { text: 'Secret words' })
    const path = `/companies/${company.id}/notes/${id}`
    expect([(await club.request('DELETE', path)).status, (await club.request('DELETE', path)).status]).toEqual([
      204, 204,
    ])
    const { items } = await club.read(`/audit-log?subjectId=${id}`)
    expect(items.map(({ action }: { action: string }) => action)).toEqual([
      'company.note_erased',
      'company.note_written',
    ])
    expect(JSON.stringify(items)).not.toContain('Secret')
    const erased = (await timeline('?kinds=note')).items.find((item: { id: string }) => item.id === id)
    expect(erased.note.text).toBeNull()
  })

  test('loses its words with its author', async () => {
    const other = await club.newCompany('ERASE')
    const session = await club.staffSession('team_leader')
    const { note } = await club.make(`/companies/${other.id}/notes`, { text: 'By somebody' }, { session })
    await inTransaction(club.database, (tx) => eraseNotesOfAuthor(tx, note.authorId))
    const { items } = await timeline('?kinds=note', other.id)
    expect(items.map((item: { note: { text: null } }) => item.note.text)).toEqual([null])
    const [kept] = (await timeline('?kinds=note')).items.slice(-1)
    expect(kept.note.text).toBe('Plans a workshop.\nCall in May.')
  })

  test.each([[''], ['   '], ['a\u0000b'], ['x'.repeat(4_001)]])('cannot say %j', async (text) => {
    const answer = await club.request('POST', `/companies/${company.id}/notes`, { body: { text } })
    expect([answer.status, answer.body.code]).toEqual([422, 'request.invalid'])
  })

  test('of another company is unknown', async () => {
    const other = await club.newCompany('ELSEWHERE')
    const { id } = await club.make(`/companies/${other.id}/notes`, { text: 'There' })
    const answer = await club.request('DELETE', `/companies/${company.id}/notes/${id}`)
    expect([answer.status, answer.body.code]).toEqual([404, 'company_note.unknown'])
  })

  test('is neither read nor written by another sales rep, nor by a member', async () => {
    const bo = await club.make('/sales-reps', { repNo: '2', name: 'Bo' })
    const session = await club.staffSession('sales_rep', bo.id)
    const path = `/companies/${company.id}`
    expect((await club.request('GET', `${path}/timeline`, { session })).status).toBe(404)
    expect((await club.request('POST', `${path}/notes`, { session, body: { text: 'Mine' } })).status).toBe(404)
    const member = await club.make('/members', { companyId: company.id, email: 'b@example.com' })
    const own = await club.memberSession(member)
    expect((await club.request('GET', `${path}/timeline`, { session: own })).status).toBe(403)
    expect((await club.request('POST', `${path}/notes`, { session: own, body: { text: 'Mine' } })).status).toBe(403)
  })
})
