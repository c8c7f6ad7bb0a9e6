import type { Tx } from '@stamkund/database'
import { resolveCompanies } from '../customers/companies/index.ts'
import { DomainError } from '../platform/errors.ts'
import type { Occasion } from '../platform/occasion.ts'
import type { Secrets } from '../platform/secrets/index.ts'
import { addVoucherCodes, changeRewardPicture, createReward } from '../rewards/catalogue/index.ts'
import { changeRedemptionRules } from '../rewards/redemptions/index.ts'
import { type DemoCompany, drawingOf, REWARDS, randomOf } from './nordverk/index.ts'
import { paint } from './paint.ts'
import { CURRENCY } from './terms.ts'

/** The catalogue with its pictures, and a pool of codes for each voucher. */
export async function foundRewards(tx: Tx, secrets: Secrets, occasion: Occasion): Promise<void> {
  for (const [index, { motif, cost, stock, texts, ...reward }] of REWARDS.entries()) {
    const isVoucher = reward.kind === 'voucher_code'
    const { id } = await createReward(
      tx,
      {
        ...reward,
        cost: String(cost),
        creditAmount: reward.kind === 'account_credit' ? String(cost) : null,
        currency: CURRENCY,
        stock: isVoucher ? null : stock,
        availableFrom: null,
        availableUntil: null,
        maxPerCompany: null,
        audience: 'all',
        texts: { sv: withoutTerms(texts.sv), nb: withoutTerms(texts.nb), en: withoutTerms(texts.en) },
        sortOrder: (index + 1) * 10,
      },
      occasion,
    )
    await changeRewardPicture(tx, id, await paint(drawingOf(motif)), occasion)
    if (isVoucher) await fillPool(tx, id, codesOf(texts.en.name, stock ?? 0), secrets, occasion)
  }
}

function withoutTerms(text: { readonly name: string; readonly description: string }) {
  return { ...text, terms: '' }
}

/** A server without a key for secrets keeps no codes: its vouchers are sold out. */
async function fillPool(tx: Tx, id: string, codes: readonly string[], secrets: Secrets, occasion: Occasion) {
  try {
    await addVoucherCodes(tx, id, codes, { current: secrets, former: [] }, occasion)
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'secrets.no_key') throw error
  }
}

function codesOf(name: string, count: number): string[] {
  const random = randomOf('codes', name)
  return Array.from({ length: count }, (_, index) => `DEMO-${random.whole(1_000, 9_999)}-${1_000 + index}`)
}

/** Public bodies take rewards for the business alone; some companies with several people want to know of large redemptions. */
export async function foundRules(tx: Tx, companies: readonly DemoCompany[], occasion: Occasion): Promise<void> {
  const ids = await resolveCompanies(
    tx,
    companies.map(({ companyNo }) => companyNo),
  )
  for (const { companyNo, industry, people } of companies) {
    const random = randomOf('rules', companyNo)
    const asksAdministrator = people.length > 2 && random.chance(0.6)
    const leavesItToAdministrators = random.chance(0.1)
    if (!industry.isPublic && !asksAdministrator && !leavesItToAdministrators) continue
    const rules = {
      whoMayRedeem: leavesItToAdministrators ? ('administrators' as const) : ('redeemers' as const),
      approvalAbovePoints: asksAdministrator ? random.pick([2_000, 5_000, 10_000]) : null,
      valueCapPerMemberAndYear: null,
      blockedKinds: [],
      businessRewardsOnly: false,
      isPublicSector: industry.isPublic,
    }
    await changeRedemptionRules(tx, ids.get(companyNo)?.id ?? '', 0, rules, occasion)
  }
}
