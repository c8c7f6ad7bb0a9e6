import { seedDefaultPolicy } from '../src/points/policy/index.ts'
import { type TestApp, testApp } from './test-app.ts'

/** Sums that stand nowhere else: what things cost the supplier, and the margins that follow. */
export const SECRET_FIGURES = ['613.1313', '386.8687', '731.9371', '517.1717', '6131313', '3868687', '7319371']

/** A company of the club with all that a caller could see of it. */
export interface Side {
  readonly companyId: string
  readonly salesRepId: string
  readonly administratorId: string
  readonly redeemerId: string
  readonly viewerId: string
  readonly purchaseId: string
  /** The redeemer's, waiting for approval by the company. */
  readonly redemptionId: string
  readonly noteId: string
  /** Which only this company can have. */
  readonly rewardId: string
  /** Whatever would give away that somebody saw something of the company: its ids, and the word in all its names. */
  readonly marks: readonly string[]
}

export interface TwoCompanies extends TestApp {
  readonly own: Side
  readonly other: Side
  readonly nobody: Side
  readonly productId: string
  /** For both. */
  readonly campaignId: string
}

const NOBODY = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1dff'

/** A club with two companies that have the same of everything, each with a sales rep of its own. */
export async function twoCompanies(): Promise<TwoCompanies> {
  const club = await testApp({ today: '2026-03-31' })
  await club.inTransaction(seedDefaultPolicy)
  const make = async (path: string, body: object, session?: string) => {
    const answer = await club.request('POST', path, { body, ...(session && { session }) })
    if (answer.status >= 300) throw new Error(`POST ${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  const put = async (path: string, body: object) => {
    const { status } = await club.request('PUT', path, { body, headers: { 'if-match': '"0"' } })
    if (status !== 200) throw new Error(`PUT ${path}: ${status}`)
  }
  const { id: productId } = await make('/products', {
    sku: 'P1',
    name: 'Spade',
    unitCost: '731.9371',
    listPrice: '1463.8742',
    currency: 'SEK',
  })
  const [own, other] = [await sideOf('Egna'), await sideOf('Andra')]
  // By what nobody outside may know.
  await put('/tier-rules', { basis: 'contribution_margin', period: 'rolling_12_months', graceDays: 0, noticeDays: 0 })
  const tierNames = [
    ['100', 'Silver'],
    ['613.1313', 'Gold'],
  ]
  const tiers = tierNames.map(([threshold, name]) => ({
    threshold,
    multiplierHundredths: 100,
    texts: { en: { name } },
  }))
  await put('/tiers', { tiers })
  await make('/tier-evaluations', {})
  return { ...club, productId, campaignId: await launchedCampaign(), own, other, nobody }

  async function launchedCampaign(): Promise<string> {
    const { id, version } = await make('/campaigns', {
      name: 'April',
      terms: {
        window: { from: '2026-03-31', to: '2026-04-30' },
        audience: { kind: 'all' },
        effect: { kind: 'multiplier', multiplierHundredths: 200 },
        caps: { budget: 1_000 },
      },
      texts: { sv: { name: 'Dubbelt', text: 'Köp mer.' } },
    })
    const headers = { 'if-match': `"${version}"` }
    const { status } = await club.request('POST', `/campaigns/${id}/launch`, { headers })
    if (status !== 200) throw new Error(`launch: ${status}`)
    return id
  }

  async function sideOf(word: string): Promise<Side> {
    const rep = await make('/sales-reps', { repNo: `${word}-rep`, name: 'Rut' })
    const company = await make('/companies', { companyNo: `${word}-1`, name: `${word} AB`, salesRepId: rep.id })
    const people = await Promise.all(
      ['company_administrator', 'redeemer', 'viewer'].map((role) =>
        make('/members', { companyId: company.id, email: `${role}@${word}.example`, firstName: word, role }),
      ),
    )
    const [administratorId, redeemerId, viewerId] = people.map(({ id }) => id as string)
    if (!administratorId || !redeemerId || !viewerId) throw new Error('people are missing')
    await make('/opening-balances', { companyNo: `${word}-1`, points: 50_000, expiresOn: '2027-12-31' })
    const purchase = await make('/purchases', {
      companyNo: `${word}-1`,
      invoiceNo: `${word}-F1`,
      occurredOn: '2026-03-30',
      memberEmail: `redeemer@${word}.example`,
      currency: 'SEK',
      lines: [{ lineNo: 1, sku: 'P1', quantity: '1', netAmount: '1000', unitCost: '613.1313' }],
    })
    const names = { texts: { en: { name: `${word} jacka` } } }
    const reward = await make('/rewards', {
      kind: 'merchandise',
      points: 100,
      cost: '517.1717',
      currency: 'SEK',
      ...names,
    })
    await put(`/rewards/${reward.id}/companies`, { companyIds: [company.id] })
    await put(`/companies/${company.id}/redemption-rules`, {
      whoMayRedeem: 'redeemers',
      approvalAbovePoints: 0,
      valueCapPerMemberAndYear: null,
      blockedKinds: [],
      businessRewardsOnly: false,
      isPublicSector: false,
    })
    await make('/transfers', { from: { companyId: company.id }, to: { memberId: redeemerId }, points: 1_000 })
    const redemption = await make('/redemptions', { rewardId: reward.id, memberId: redeemerId })
    const fulfilled = await make('/redemptions', { rewardId: reward.id, memberId: administratorId })
    await make(`/redemptions/${fulfilled.id}/approval`, { as: 'company', memberId: administratorId })
    await make(`/redemptions/${fulfilled.id}/fulfilment`, {})
    const session = await club.staffSession('marketer')
    const note = await make(`/companies/${company.id}/notes`, { text: `${word} vill ha mer` }, session)
    const ids = [company.id, administratorId, redeemerId, viewerId, purchase.id, redemption.id, fulfilled.id, note.id]
    return {
      companyId: company.id,
      salesRepId: rep.id,
      administratorId,
      redeemerId,
      viewerId,
      purchaseId: purchase.id,
      redemptionId: redemption.id,
      noteId: note.id ?? note.noteId ?? NOBODY,
      rewardId: reward.id,
      marks: [...ids.filter(Boolean), `${word} AB`, `${word} vill`, `${word}-F1`, `@${word}.example`],
    }
  }
}

/** Nothing of it exists. */
const nobody: Side = {
  companyId: NOBODY,
  salesRepId: NOBODY,
  administratorId: NOBODY,
  redeemerId: NOBODY,
  viewerId: NOBODY,
  purchaseId: NOBODY,
  redemptionId: NOBODY,
  noteId: NOBODY,
  rewardId: NOBODY,
  marks: [],
}
