import type { TFunction } from 'i18next'
import type { Formats } from '../formats/create-formats.ts'
import { dividedBy, type Exact, exact, times, written } from './exact.ts'
import { type AwardToExplain, type LineToExplain, type Reason, reasonOf, type Trim } from './purchase-to-explain.ts'

/** A row of the sum: what it is, how it is reckoned, what it comes to. */
export interface ReceiptRow {
  readonly label: string
  readonly arithmetic?: string
  readonly result: string
}

/** Members are told nothing from which a cost or a margin could be guessed. */
export type Audience = 'member' | 'staff'

export interface Words {
  readonly t: TFunction<'ui'>
  readonly formats: Formats
  readonly currency: string
  readonly audience: Audience
}

/** The sum of one line: what was bought, then every award on it, then what was taken back. */
export function receiptOf(line: LineToExplain, awards: readonly AwardToExplain[], words: Words): ReceiptRow[] {
  const { t, formats } = words
  const reversed = awards.reduce((sum, { reversedPoints = 0 }) => sum + reversedPoints, 0)
  return [
    boughtRow(line, words),
    ...awards.flatMap((award) => awardRows(line, award, words)),
    ...(reversed > 0 ? [{ label: t('receipt.takenBack'), result: formats.signedPoints(-reversed) }] : []),
  ]
}

/** Why a line earned nothing, in a sentence. */
export function noAwardText(reason: string, { t, audience }: Pick<Words, 't' | 'audience'>): string {
  switch (reason) {
    case 'not_sellable':
      return t('receipt.none.notSellable')
    case 'zero_amount':
      return t('receipt.none.zeroAmount')
    case 'negative_amount':
    case 'quantity_not_positive':
      return t('receipt.none.correction')
    case 'rounds_to_zero':
      return t('receipt.none.roundsToZero')
    case 'below_cost':
      return audience === 'staff' ? t('receipt.none.belowCost') : t('receipt.none.terms')
    default:
      return t('receipt.none.terms')
  }
}

function boughtRow({ quantity, netAmount }: LineToExplain, { t, formats, currency }: Words): ReceiptRow {
  const unitPrice = dividedBy(exact(netAmount), exact(quantity), 4)
  const count = formats.decimal(quantity, 4)
  return {
    label: t('receipt.bought', { quantity: count }),
    ...(unitPrice && { arithmetic: `${count} × ${formats.money(written(unitPrice), currency, { isExact: true })}` }),
    result: formats.money(netAmount, currency, { isExact: !/^-?\d+(\.0*)?$/.test(netAmount) }),
  }
}

function awardRows(line: LineToExplain, award: AwardToExplain, words: Words): ReceiptRow[] {
  const reason = reasonOf(award)
  const trims = reason?.trims ?? []
  const untrimmed = award.points + trims.reduce((sum, { points }) => sum + points, 0)
  return [...ruleRows(line, award, reason, untrimmed, words), ...trims.map((trim) => trimRow(trim, words))]
}

function ruleRows(
  { netAmount, quantity }: LineToExplain,
  { ruleName }: AwardToExplain,
  reason: Reason | null,
  points: number,
  words: Words,
): ReceiptRow[] {
  const { t, formats } = words
  const net = exact(netAmount)
  const added = formats.signedPoints(points)
  switch (reason?.kind) {
    case 'base':
      return baseRows(net, reason.rateBasisPoints, reason.multiplierHundredths, points, words)
    case 'tier':
    case 'multiplier': {
      const base = times(times(net, rate(reason.rateBasisPoints)), hundredths(reason.bandMultiplierHundredths))
      const more = hundredths(reason.multiplierHundredths - 100)
      const name = reason.kind === 'tier' ? reason.tierName : ruleName
      const share = formats.percent((reason.multiplierHundredths - 100) / 100)
      const arithmetic = `${formats.decimal(written(base), 4)} × ${formats.decimal(written(more), 4)}`
      return [{ label: t('receipt.bonus', { name, share }), arithmetic, result: added }]
    }
    case 'rate':
      return [{ label: ruleName, arithmetic: rateArithmetic(net, reason.rateBasisPoints, words), result: added }]
    case 'points_per_unit': {
      const arithmetic = `${formats.decimal(quantity, 4)} × ${formats.points(reason.points)}`
      return [{ label: ruleName, arithmetic, result: added }]
    }
    case 'points_per_purchase':
    case 'points_per_amount':
    case 'basket':
      return [
        { label: ruleName, arithmetic: t('receipt.partOf', { points: formats.points(reason.points) }), result: added },
      ]
    case 'ladder':
      return [
        {
          label: t('receipt.step', { name: ruleName, amount: formats.money(reason.thresholdAmount, words.currency) }),
          arithmetic: t('receipt.partOf', { points: formats.points(reason.points) }),
          result: added,
        },
      ]
    default:
      return [{ label: ruleName, result: added }]
  }
}

function baseRows(
  net: Exact,
  rateBasisPoints: number,
  multiplierHundredths: number,
  points: number,
  words: Words,
): ReceiptRow[] {
  const { t, formats } = words
  const label = rateText(rateBasisPoints, words)
  // At one point per unit of the currency the amount is the points: nothing to reckon.
  const arithmetic = rateBasisPoints === 10_000 ? {} : { arithmetic: rateArithmetic(net, rateBasisPoints, words) }
  if (multiplierHundredths === 100) return [{ label, ...arithmetic, result: formats.points(points) }]
  const atRate = formats.decimal(written(times(net, rate(rateBasisPoints))), 4)
  const multiplier = written(hundredths(multiplierHundredths))
  return [
    { label, ...arithmetic, result: atRate },
    {
      label: t('receipt.band', { multiplier: formats.multiplier(Number(multiplier)) }),
      arithmetic: `${atRate} × ${formats.decimal(multiplier)}`,
      result: formats.points(points),
    },
  ]
}

function rateText(rateBasisPoints: number, { t, formats, currency }: Words): string {
  const units = dividedBy(exact(10_000), exact(rateBasisPoints), 0)
  return units !== undefined && units.digits > 1n
    ? t('receipt.onePer', { amount: formats.money(written(units), currency) })
    : t('receipt.perUnit', {
        points: formats.decimal(written(rate(rateBasisPoints)), 4),
        currency: unitOf(currency, formats),
      })
}

/** `9 600 ÷ 10` where it is one point per ten, else `9 600 × 1,5`. */
function rateArithmetic(net: Exact, rateBasisPoints: number, { formats }: Words): string {
  const units = dividedBy(exact(10_000), exact(rateBasisPoints), 0)
  const amount = formats.decimal(written(net), 4)
  return units !== undefined && units.digits > 1n
    ? `${amount} ÷ ${formats.decimal(written(units))}`
    : `${amount} × ${formats.decimal(written(rate(rateBasisPoints)), 4)}`
}

function trimRow({ code, points, limit }: Trim, { t, formats }: Words): ReceiptRow {
  const result = formats.signedPoints(-points)
  // Members are not told how much there was for all.
  if (code === 'campaign_budget') return { label: t('receipt.trim.budget'), result }
  if (limit === null || code === 'margin_share') return { label: t('receipt.trim.terms'), result }
  const figures = { limit: formats.points(limit) }
  switch (code) {
    case 'campaign_per_purchase':
    case 'policy_per_purchase':
      return { label: t('receipt.trim.perPurchase', figures), result }
    case 'campaign_per_company':
    case 'policy_per_company':
      return { label: t('receipt.trim.perCompany', figures), result }
    case 'campaign_per_member':
      return { label: t('receipt.trim.perMember', figures), result }
    default:
      return { label: t('receipt.trim.terms'), result }
  }
}

function rate(basisPoints: number): Exact {
  return { digits: BigInt(basisPoints), decimals: 4 }
}

function hundredths(value: number): Exact {
  return { digits: BigInt(value), decimals: 2 }
}

/** `kr`, `€` */
function unitOf(currency: string, formats: Formats): string {
  return formats.money(0, currency).replace(/[\d\s.,]/g, '')
}
