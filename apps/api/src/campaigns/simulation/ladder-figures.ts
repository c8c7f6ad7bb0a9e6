import { formatMoney, type LadderStep, parseMoney } from '@stamkund/points-engine'
import type { DraftResult } from './result.schema.ts'
import type { Turn } from './stages.ts'

/** What a company has bought on a ladder in one turn, ten-thousandths. */
export interface Climb {
  readonly companyId: string
  readonly turn: number
  readonly amount: number
}

export type LadderFigures = Omit<NonNullable<DraftResult['ladder']>, 'alwaysReached'>

const MOST_BINS = 16
/** After the last step. */
const BINS_BEYOND = 4

/** How far companies got: bars between the steps, and how often each was reached. */
export function ladderFigures(steps: readonly LadderStep[], climbs: readonly Climb[]): LadderFigures {
  const thresholds = thresholdsOf(steps)
  const width = binWidth(thresholds)
  const last = Math.ceil((thresholds.at(-1) ?? 0) / width) + BINS_BEYOND - 1
  const bins = Array.from({ length: last + 1 }, (_, index) => ({
    from: formatMoney(BigInt(index * width)),
    companies: 0,
    justMissed: 0,
  }))
  for (const { amount } of climbs) {
    const bin = bins[Math.min(Math.floor(amount / width), last)]
    if (bin === undefined) continue
    bin.companies += 1
    const next = nextStep(thresholds, amount)
    if (next !== undefined && next - amount <= width) bin.justMissed += 1
  }
  return {
    binWidth: formatMoney(BigInt(width)),
    bins,
    steps: steps.map(({ thresholdAmount, points }) => ({
      thresholdAmount: formatMoney(parseMoney(thresholdAmount)),
      points,
      reached: climbs.filter(({ amount }) => amount >= Number(parseMoney(thresholdAmount))).length,
    })),
    reachedNone: climbs.filter(({ amount }) => amount < (thresholds[0] ?? 0)).length,
  }
}

/** What is left on the draft's ladders after all purchases and returns. */
export function climbsOf(counters: ReadonlyMap<string, number>, turns: readonly Turn[]): Climb[] {
  const numbers = new Map(turns.map(({ campaignId, number }) => [campaignId, number]))
  return [...counters].flatMap(([name, amount]) => {
    const [kind, campaignId = '', companyId = ''] = name.split(':')
    const turn = kind === 'ladder' ? numbers.get(campaignId) : undefined
    return turn === undefined || amount === 0 ? [] : [{ companyId, turn, amount }]
  })
}

/** Ascending. */
export function thresholdsOf(steps: readonly LadderStep[]): number[] {
  return steps.map(({ thresholdAmount }) => Number(parseMoney(thresholdAmount))).sort((one, other) => one - other)
}

export function nextStep(thresholds: readonly number[], amount: number): number | undefined {
  return thresholds.find((threshold) => threshold > amount)
}

/** A round width of which sixteen at most lead to the last step; if one can, one that puts a bound on each step. */
function binWidth(thresholds: readonly number[]): number {
  const last = thresholds.at(-1) ?? 1
  const least = last / MOST_BINS
  const magnitude = 10 ** Math.max(Math.floor(Math.log10(least)), 0)
  const widths = [1, 2, 2.5, 5, 10, 20, 25]
    .map((factor) => Math.ceil(factor * magnitude))
    .filter((width) => width >= least)
  const fits = (width: number) => thresholds.every((threshold) => threshold % width === 0)
  return widths.find(fits) ?? widths[0] ?? last
}
