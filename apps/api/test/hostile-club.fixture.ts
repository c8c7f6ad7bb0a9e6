import { randomUUID } from 'node:crypto'
import { TODAY, type Trail } from './audit-trail.fixture.ts'
import { nameOf, type TextField } from './text-fields.fixture.ts'

/** What browsers and mail programs would run. */
const MARKUP = [`<img src=x onerror=alert(1)>"'&`, '"><script>alert(1)</script>', 'javascript:alert(1)']
/** What spreadsheets would run. */
const FORMULAS = ['=HYPERLINK("http://evil")', '+1+1', '-1+1', '@SUM(A1)', '\t=2+2', '\r=3+3']

export const hostileTexts: readonly string[] = [...MARKUP, ...FORMULAS]

const SHORT = 50

/** A hostile text as a field takes it: not too long, an address where it holds one, and only once where there is room. */
export function fitted(text: string, field: TextField): string {
  const mark = randomUUID().slice(0, 8)
  if (/email$/i.test(nameOf(field))) return `${text.replaceAll(/[\s"@]/g, '/')}${mark}@evil.example`
  // Of a tag cut in two, nothing would run.
  if (field.maxLength < SHORT) return text.startsWith('<') ? '<b onclick=a()>"&' : text.slice(0, field.maxLength)
  return `${text} ${mark}`
}

/** A company of which everything is called the same hostile text. */
export interface HostileCompany {
  readonly id: string
  readonly memberId: string
  readonly email: string
  /** Of its administrator. */
  readonly session: string
  /** Asked for, and waiting for the company. */
  readonly waitingId: string
  readonly purchaseId: string
}

/** Lets a company be made, buy, return and redeem, with the text wherever somebody can write one. */
export async function hostileCompany(club: Trail, text: string): Promise<HostileCompany> {
  // Who writes stands in the audit log.
  const scopes = ['companies:write', 'members:write', 'redemptions:write']
  const { token: key } = await club.make('/api-keys', { name: text, scopes })
  const { id: salesRepId } = await club.make('/sales-reps', { repNo: text, name: text, phone: text })
  const about = { orgNo: text, industry: text, address: text, city: text, country: text }
  const { id } = await club.make('/companies', { companyNo: text, name: text, salesRepId, ...about }, key)
  const person = { firstName: text, lastName: text, phone: text, jobTitle: text }
  const newMember = (role: string) =>
    club.make('/members', { companyId: id, email: `${randomUUID()}@evil.example`, role, ...person })
  const { id: memberId, email } = await newMember('company_administrator')
  const { id: colleagueId } = await newMember('redeemer')
  await club.make(`/companies/${id}/notes`, { text })
  await club.make('/products', { sku: text, name: text, category: text, subcategory: text, brand: text })
  const purchaseId = await buyAndReturn(club, text)
  await club.make('/opening-balances', { companyId: id, points: 50_000, expiresOn: '2027-12-31', reason: text })
  await club.make('/adjustments', { companyId: id, points: 10, reasonCode: 'complaint', text })
  const waitingId = await redeem(club, text, { companyId: id, colleagueId, key })
  const session = await club.app.memberSession({ id: memberId, companyId: id })
  return { id, memberId, email, session, waitingId, purchaseId }
}

/** An invoice for what nobody knows the cost of, and a return of what it never delivered. */
async function buyAndReturn(club: Trail, text: string): Promise<string> {
  const purchase = { companyNo: text, invoiceNo: text, occurredOn: TODAY, currency: 'SEK', repNo: text }
  const line = { lineNo: 1, sku: text, quantity: '1', netAmount: '100' }
  await club.make('/purchases', { ...purchase, lines: [line, { ...line, lineNo: 2, sku: randomUUID() }] })
  const returned = { lineNo: 1, sku: randomUUID(), quantity: '-1', netAmount: '-100', originalInvoiceNo: text }
  return (await club.make('/purchases', { ...purchase, kind: 'return', lines: [returned] })).id
}

interface Redeeming {
  readonly companyId: string
  readonly colleagueId: string
  readonly key: string
}

/** A redemption of everything that can become of one. @returns the one that waits for the company */
async function redeem(club: Trail, text: string, { companyId, colleagueId, key }: Redeeming) {
  const words = { name: text, description: text, terms: text }
  const texts = { en: words, sv: words, nb: words }
  const newReward = async (more: object) => (await club.make('/rewards', { points: 100, texts, ...more })).id
  const request = async (rewardId: string) =>
    (await club.make('/redemptions', { rewardId, memberId: colleagueId, note: text }, key)).id

  const [thing, credit, checked] = [
    await newReward({ kind: 'service' }),
    await newReward({ kind: 'account_credit', creditAmount: '10', currency: 'SEK' }),
    await newReward({ kind: 'training', needsStaffApproval: true }),
  ]
  await club.make(`/redemptions/${await request(thing)}/fulfilment`, { trackingText: text })
  await club.make(`/redemptions/${await request(credit)}/fulfilment`, { trackingText: text })
  await club.make(`/redemptions/${await request(thing)}/cancellation`, { reason: text })
  await club.make(`/redemptions/${await request(checked)}/rejection`, { reason: text })
  await club.make(`/redemptions/${await request(checked)}/approval`, { as: 'staff' })
  await club.send('PUT', '/api/v1/companies/{id}/redemption-rules', {
    id: companyId,
    headers: { 'if-match': '"0"' },
    body: { approvalAbovePoints: 10, valueCapPerMemberAndYear: null },
  })
  return request(thing)
}

/** Terms change, and who has not accepted those in force sees the own account alone. */
export async function acceptTerms(club: Trail, { session }: HostileCompany): Promise<void> {
  const { terms } = await club.read('/me', session)
  await club.send('POST', '/api/v1/me/terms/acceptance', { session, body: { version: terms.version } })
}
