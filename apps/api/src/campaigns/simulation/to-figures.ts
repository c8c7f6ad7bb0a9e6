import { formatMoney } from '@stamkund/points-engine'
import type { Amounts, Cell, Cells } from './cell.ts'
import type { DraftFigures } from './figures.ts'
import { type Climb, climbsOf, ladderFigures, nextStep, thresholdsOf } from './ladder-figures.ts'
import type { Replay } from './replay.ts'
import type { CompanyCell } from './tally.ts'
import { daysFrom } from './windows.ts'

/** Companies, and products without a cost, that are told by name. */
const MOST_NAMED = 20

/** What a replay came to, as it is kept and shown. */
export function toFigures(replay: Replay): DraftFigures {
  const { tally, turns, options } = replay
  const { total, whole, cameAnyway, foreign, beforeEarningStart, late } = tally
  const companies = tally.companies.filter((company) => company !== undefined)
  const { effect, caps } = options.draft
  const climbs = effect.kind === 'ladder' ? climbsOf(replay.counters, turns) : []
  return {
    ...toAmounts(total.sum),
    displacedPoints: total.sum.awarded - total.sum.points,
    takenBackPoints: tally.takenBackPoints,
    purchases: total.purchases,
    companies: companies.filter(isRewarded).length,
    lines: total.sum.lines,
    wholePurchases: { netSales: money(whole.sum.net), contributionMargin: money(whole.sum.margin) },
    cameAnyway: { points: cameAnyway.sum.points, shareBasisPoints: share(cameAnyway.sum.points, total.sum.points) },
    breakEven: {
      contributionMargin: money(total.sum.cost),
      shareBasisPoints: share(total.sum.localCost, total.sum.margin),
    },
    trims: [...tally.trims].map(([code, points]) => ({ code, points })).sort((one, other) => other.points - one.points),
    budget: caps?.budget === undefined ? null : { points: caps.budget, leastDays: leastDays(replay) },
    windows: toWindows(replay),
    months: byKey(tally.months).map(({ key, cell }) => ({ month: key, ...toAmounts(cell.sum) })),
    bySalesClass: toParts(tally.salesClasses),
    byMarginClass: toParts(tally.marginClasses),
    byCategory: toParts(tally.categories),
    byBand: toParts(tally.bands),
    bySalesRep: byKey(tally.salesReps).map(({ key, cell }) => ({ salesRepId: key, ...toPart(cell) })),
    topCompanies: toTopCompanies(companies),
    nearMisses: effect.kind === 'ladder' ? shortOfSteps(replay, climbs) : shortOfAmounts(replay),
    ladder:
      effect.kind === 'ladder'
        ? { ...ladderFigures(effect.steps, climbs), alwaysReached: alwaysReached(replay, climbs, companies) }
        : null,
    withoutCost: {
      lines: total.sum.linesWithoutCost,
      netSales: money(total.sum.netWithoutCost),
      products: [...tally.withoutCost]
        .map(([sku, lines]) => ({ sku, lines }))
        .sort((one, other) => other.lines - one.lines)
        .slice(0, MOST_NAMED),
    },
    otherCurrencies: { purchases: foreign.purchases, points: foreign.sum.points, cost: money(foreign.sum.cost) },
    beforeEarningStart: { purchases: beforeEarningStart.purchases, points: beforeEarningStart.sum.points },
    late: { purchases: late.purchases, points: late.sum.points },
  }
}

function toWindows({ turns, tally }: Replay): DraftFigures['windows'] {
  return tally.turns.map(({ sum, purchases, companies, budgetUsedUpOn }, number) => {
    const { from = '', to = '', isWhole = false } = turns[number] ?? {}
    const budgetDays = budgetUsedUpOn === null ? null : daysFrom({ from, to: budgetUsedUpOn })
    const figures = { points: sum.points, cost: money(sum.cost), purchases, companies }
    return { from, to, isWhole, ...figures, budgetUsedUpOn, budgetDays }
  })
}

function leastDays(replay: Replay): number | null {
  const days = toWindows(replay).flatMap(({ budgetDays }) => budgetDays ?? [])
  return days.length === 0 ? null : Math.min(...days)
}

function toTopCompanies(companies: readonly CompanyCell[]): DraftFigures['topCompanies'] {
  return companies
    .filter(({ sum }) => sum.points > 0)
    .sort((one, other) => other.sum.points - one.sum.points || other.sum.net - one.sum.net)
    .slice(0, MOST_NAMED)
    .map(({ id, sum }) => ({ companyId: id, netSales: money(sum.net), points: sum.points }))
}

/** Companies that were nearest to their next step, each once. */
function shortOfSteps({ turns, options }: Replay, climbs: readonly Climb[]): DraftFigures['nearMisses'] {
  const thresholds = options.draft.effect.kind === 'ladder' ? thresholdsOf(options.draft.effect.steps) : []
  const nearest = new Map<string, { climb: Climb; wanted: number; missing: number }>()
  for (const climb of climbs) {
    const wanted = nextStep(thresholds, climb.amount)
    if (wanted === undefined) continue
    const missing = wanted - climb.amount
    if (missing < (nearest.get(climb.companyId)?.missing ?? Infinity)) {
      nearest.set(climb.companyId, { climb, wanted, missing })
    }
  }
  return [...nearest.values()]
    .sort((one, other) => one.missing - other.missing)
    .slice(0, MOST_NAMED)
    .map(({ climb, wanted, missing }) => ({
      companyId: climb.companyId,
      kind: 'ladder_step',
      occurredIn: turns[climb.turn]?.from ?? '',
      bought: money(climb.amount),
      wanted: money(wanted),
      missing: money(missing),
    }))
}

/** Companies that got nothing and were nearest to the least amount. */
function shortOfAmounts({ shortOfAmount, tally }: Replay): DraftFigures['nearMisses'] {
  return (shortOfAmount?.nearest ?? [])
    .flatMap((short, place) => (short !== undefined && !isRewarded(tally.companies[place]) ? [short] : []))
    .sort((one, other) => one.wanted - one.bought - (other.wanted - other.bought))
    .slice(0, MOST_NAMED)
    .map(({ companyId, occurredOn, bought, wanted }) => ({
      companyId,
      kind: 'minimum_amount',
      occurredIn: occurredOn,
      bought: money(bought),
      wanted: money(wanted),
      missing: money(wanted - bought),
    }))
}

/** Companies that reached the first step in every whole window, of which there are two at least. */
function alwaysReached({ turns, options }: Replay, climbs: readonly Climb[], companies: readonly CompanyCell[]) {
  const [first = 0] = options.draft.effect.kind === 'ladder' ? thresholdsOf(options.draft.effect.steps) : []
  const whole = turns.filter(({ isWhole }) => isWhole)
  const times = new Map<string, number>()
  for (const { companyId, turn, amount } of climbs) {
    if (turns[turn]?.isWhole && amount >= first) times.set(companyId, (times.get(companyId) ?? 0) + 1)
  }
  const regulars = whole.length < 2 ? [] : companies.filter(({ id }) => times.get(id) === whole.length)
  const sumOf = (field: 'points' | 'cost') => regulars.reduce((total, { sum }) => total + sum[field], 0)
  return { companies: regulars.length, points: sumOf('points'), cost: money(sumOf('cost')) }
}

function isRewarded(company: CompanyCell | undefined): boolean {
  return company !== undefined && company.lastTurn >= 0
}

function toParts<Key extends string | null>(cells: Cells<Key>) {
  return byKey(cells).map(({ key, cell }) => ({ key, ...toPart(cell) }))
}

function toPart({ sum }: Cell) {
  return { ...toAmounts(sum), lines: sum.lines }
}

/** By their keys, those without one last. */
function byKey<Key extends string | null>(cells: Cells<Key>): { key: Key; cell: Cell }[] {
  return cells
    .entries()
    .map(([key, cell]) => ({ key, cell }))
    .filter(({ cell: { sum } }) => sum.lines > 0 || sum.points !== 0)
    .sort((one, other) => ((one.key ?? '\uffff') < (other.key ?? '\uffff') ? -1 : 1))
}

function toAmounts({ points, cost, localCost, net, margin }: Amounts) {
  return {
    points,
    cost: money(cost),
    netSales: money(net),
    contributionMargin: money(margin),
    costShareBasisPoints: share(localCost, margin),
  }
}

function money(tenThousandths: number): string {
  return formatMoney(BigInt(Math.round(tenThousandths)))
}

/** Null: there is nothing to take a share of. */
function share(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((part / whole) * 10_000) : null
}
