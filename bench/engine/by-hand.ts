import type { Award, AwardExplanation, Evaluation, PurchaseFacts } from '@stamkund/points-engine'

const BAND_MULTIPLIER = { low: 50, standard: 100, raised: 200, top: 300, unknown: 100 } as const
const WEAR_PARTS = new Set(['CHAIN', 'PAD', 'TUBE'])
const NOVELTIES = new Set(['E-BIKE', 'LOCK-2'])

/**
 * What a programmer writes who knows `POLICY` and `RULES`, has one line before him, and need never change them: the same
 * answer as the engine's, explanations included. Amounts stay far below 2^53, so plain numbers are exact.
 */
export function evaluateByHand({ occurredOn, company, lines: [line] }: PurchaseFacts): Evaluation {
  if (line === undefined) return { points: 0, lines: [], charges: [], counted: [] }
  const { lineNo, band, category, brand, sku } = line
  const net = Number(line.netAmount)
  const quantity = Number(line.quantity)
  const nothing = (noAwardReason: Evaluation['lines'][number]['noAwardReason']) => ({
    points: 0,
    lines: [{ lineNo, noAwardReason, awards: [] }],
    charges: [],
    counted: [],
  })
  if (!line.isSellable) return nothing('not_sellable')
  if (net === 0) return nothing('zero_amount')
  if (net < 0) return nothing('negative_amount')
  if (quantity <= 0) return nothing('quantity_not_positive')
  if (line.unitCost !== null && net * 10_000 < quantity * Number(line.unitCost)) return nothing('below_cost')

  const bandMultiplierHundredths = BAND_MULTIPLIER[band]
  const terms = { band, rateBasisPoints: 10_000, bandMultiplierHundredths }
  const awards: Award[] = []
  let points = 0
  const give = (ruleId: string, ruleName: string, given: number, explanation: AwardExplanation) => {
    if (given === 0) return
    awards.push({ ruleId, ruleName, points: given, explanation })
    points += given
  }
  const bonus = (multiplier: number) => round(net * bandMultiplierHundredths * (multiplier - 100), 100_000_000)
  const multiply = (id: string, multiplierHundredths: number) =>
    give(id, `Campaign ${id}`, bonus(multiplierHundredths), {
      kind: 'multiplier',
      multiplierHundredths,
      ...terms,
      trims: [],
    })
  const rated = (rateBasisPoints: number) => round(net * rateBasisPoints, 100_000_000)
  const rate = (id: string, rateBasisPoints: number) =>
    give(id, `Campaign ${id}`, rated(rateBasisPoints), { kind: 'rate', rateBasisPoints, trims: [] })

  give('base', 'Base rate', round(net * bandMultiplierHundredths, 1_000_000), {
    kind: 'base',
    band,
    rateBasisPoints: 10_000,
    multiplierHundredths: bandMultiplierHundredths,
    trims: [],
  })
  const { tier } = company
  if (tier !== null && tier.multiplierHundredths > 100) {
    const { id: tierId, name: tierName, multiplierHundredths } = tier
    const explanation = { kind: 'tier', tierId, tierName, multiplierHundredths, ...terms, trims: [] } as const
    give('tier', tierName, bonus(multiplierHundredths), explanation)
  }
  const beforeBikes = points
  if (category === 'Bikes') multiply('bikes', 200)
  const charges = points > beforeBikes ? [{ counter: 'budget:bikes', amount: points - beforeBikes }] : []
  if (line.subcategory === 'Helmets') {
    const wanted = bonus(300)
    const trims = wanted > 500 ? [{ code: 'campaign_per_purchase', points: wanted - 500, limit: 500 } as const] : []
    const explanation = { kind: 'multiplier', multiplierHundredths: 300, ...terms, trims } as const
    give('helmets', 'Campaign helmets', Math.min(wanted, 500), explanation)
  }
  const isNordic = brand === 'Nordic'
  if (category === 'Clothing' && !(isNordic && rated(7_500) > bonus(150))) multiply('clothing', 150)
  else if (isNordic) rate('nordic', 7_500)
  if (net >= 50_000_000) multiply('large-line', 150)
  else if (net >= 10_000_000) multiply('medium-line', 120)
  if (quantity >= 100_000)
    give('ten-pieces', 'Campaign ten-pieces', 25, { kind: 'points_per_line', points: 25, trims: [] })
  if (band === 'top') multiply('top-margin', 150)
  if (band === 'raised') multiply('raised-margin', 125)
  if (WEAR_PARTS.has(sku)) {
    const explanation = { kind: 'points_per_unit', points: 5, trims: [] } as const
    give('wear-parts', 'Campaign wear-parts', round(quantity * 5, 10_000), explanation)
  }
  if (NOVELTIES.has(sku))
    give('novelties', 'Campaign novelties', 50, { kind: 'points_per_line', points: 50, trims: [] })
  if (category === 'Accessories' && !isNordic) rate('accessories', 2_500)
  if (category === 'Tools') {
    const steps = Math.floor(net / 5_000_000)
    const given = steps * 10
    const explanation = { points: given, pointsPerStep: 10, stepAmount: '500', steps, trims: [] }
    give('tools', 'Campaign tools', given, { kind: 'points_per_amount', ...explanation })
  }
  if (company.industry === 'Retail') multiply('retail', 110)
  if (company.country === 'SE') rate('sweden', 1_000)
  if (company.country === 'NO') rate('norway', 2_000)
  if (tier?.id === 'gold' && brand === 'Alpine') multiply('gold', 130)
  if (company.segmentIds?.includes('workshops')) multiply('workshops', 105)
  if (new Date(`${occurredOn}T00:00:00Z`).getUTCDay() === 5) {
    give('friday', 'Campaign friday', 20, { kind: 'points_per_purchase', points: 20, trims: [] })
  }
  if (net >= 25_000_000) {
    give('large-purchase', 'Campaign large-purchase', 100, { kind: 'points_per_purchase', points: 100, trims: [] })
  }
  const lines = [{ lineNo, noAwardReason: awards.length > 0 ? null : ('rounds_to_zero' as const), awards }]
  return { points, lines, charges, counted: [] }
}

/** Half away from zero, of what is not negative. */
function round(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator))
}
