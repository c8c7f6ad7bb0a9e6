import {
  type DemoBooks,
  type DemoCampaign,
  type DemoDocument,
  type DemoLine,
  type DemoTier,
  isHeldOut,
  TIERS,
} from './nordverk/index.ts'

// What a company earns and loses, from raw lines by plain arithmetic. It shares no code with the product, on purpose.

/** Points of one kind on a line: the base, the tier's, a campaign's. */
interface Gift {
  readonly points: number
  reversed: number
}

interface SoldLine {
  readonly document: DemoDocument
  readonly line: DemoLine
  readonly gifts: readonly Gift[]
  returned: number
  credited: number
}

/** A step of a ladder: the invoice that reached it. */
interface Step {
  readonly document: DemoDocument
  readonly threshold: number
  readonly points: number
}

/** How far a company has come on a campaign's ladder. */
interface Ladder {
  readonly steps: readonly { readonly threshold: number; readonly points: number }[]
  /** Öre that lines add, and that came back. */
  readonly counted: { readonly sold: SoldLine; back: number }[]
  reached: Step[]
}

interface Rank {
  readonly from: string
  readonly tier: DemoTier | undefined
  readonly heldUntil: string
}

/** What one company has bought and reached so far. */
export interface Club {
  readonly companyNo: string
  readonly sold: SoldLine[]
  readonly ladders: Map<DemoCampaign, Ladder>
  readonly ranks: Rank[]
  /** What came back before what it was bought with. */
  readonly waiting: { readonly of: DemoDocument; readonly line: DemoLine }[]
}

export function newClub(companyNo: string): Club {
  return { companyNo, sold: [], ladders: new Map(), ranks: [], waiting: [] }
}

/** On the first day of a month: a tier is reached, renewed when its year is over, or lost thirty days after that. */
export function rank({ sold, ranks, ladders }: Club, day: string): void {
  const since = yearsLater(day, -1)
  const inYear = ({ document }: { readonly document: DemoDocument }) =>
    document.occurredOn > since && document.occurredOn <= day
  const onLines = sold.filter(inYear).flatMap(({ gifts }) => gifts.map(({ points, reversed }) => points - reversed))
  const onSteps = [...ladders.values()].flatMap(({ reached }) => reached.filter(inYear)).map(({ points }) => points)
  const points = [...onLines, ...onSteps].reduce((total, some) => total + some, 0)
  const given = TIERS.findLast(({ threshold }) => threshold <= points)
  const { tier, heldUntil = '' } = ranks.at(-1) ?? {}
  const rises = given !== undefined && given.threshold > (tier?.threshold ?? -1)
  const isRenewed = given !== undefined && given === tier && day > heldUntil
  const falls = given !== tier && tier !== undefined && day > daysLater(heldUntil, 30)
  if (rises || isRenewed || falls) ranks.push({ from: day, tier: given, heldUntil: yearsLater(day, 1) })
}

/** Stores an invoice's lines with what they earn, and climbs ladders. @returns the points of all of it */
export function gainOf(club: Club, document: DemoDocument, books: DemoBooks): number {
  const tier = club.ranks.findLast(({ from }) => from <= document.occurredOn)?.tier
  const lines = document.lines.map((line) => soldLine(document, line, books, tier))
  club.sold.push(...lines.map(({ sold }) => sold))
  const points = lines.flatMap(({ sold }) => sold.gifts).reduce((sum, gift) => sum + gift.points, 0)
  return points + climb(club, document, lines, books)
}

/** Steps are reached by what is bought on all lines that earn, less what came back. */
function climb(
  { ladders, companyNo }: Club,
  document: DemoDocument,
  lines: readonly Earning[],
  { campaigns }: DemoBooks,
): number {
  let points = 0
  for (const campaign of campaigns.filter((one) => isFor(one, companyNo, document.occurredOn))) {
    const { effect } = campaign.terms
    if (effect.kind !== 'ladder') continue
    const steps = effect.steps.map((step) => ({ threshold: Number(step.thresholdAmount) * 100, points: step.points }))
    const ladder: Ladder = ladders.get(campaign) ?? { steps, counted: [], reached: [] }
    ladders.set(campaign, ladder)
    ladder.counted.push(...lines.filter(({ earns }) => earns).map(({ sold }) => ({ sold, back: 0 })))
    for (const step of steps) {
      const isReached = ladder.reached.some(({ threshold }) => threshold === step.threshold)
      if (isReached || heightOf(ladder) < step.threshold) continue
      ladder.reached.push({ document, ...step })
      points += step.points
    }
  }
  return points
}

function heightOf({ counted }: Ladder): number {
  return counted.reduce((sum, { sold, back }) => sum + sold.line.netAmount - back, 0)
}

interface Earning {
  readonly sold: SoldLine
  readonly earns: boolean
}

/** A point per ten kronor, times 0.5, 1, 2 or 3 by the margin of that day; nothing below cost. Then tier and campaigns. */
function soldLine(document: DemoDocument, line: DemoLine, books: DemoBooks, tier: DemoTier | undefined): Earning {
  const product = books.products.find(({ sku }) => sku === line.sku)
  const prices = product?.prices.filter(({ validFrom }) => validFrom <= document.occurredOn).at(-1)
  const [cost, price] = [prices?.unitCost ?? null, prices?.listPrice ?? 0]
  let halves = 2
  if (cost !== null) {
    const margin = (price - cost) * 100
    if (margin < 15 * price) halves = 1
    else if (margin >= 45 * price) halves = 6
    else if (margin >= 30 * price) halves = 4
  }
  const isBelowCost = cost !== null && line.netAmount * 10_000 < line.quantity * cost
  const earns = product?.isSellable === true && line.netAmount > 0 && line.quantity > 0 && !isBelowCost
  const bonuses = books.campaigns
    .filter((campaign) => isFor(campaign, document.companyNo, document.occurredOn))
    .filter(({ terms: { lines } }) => lines === undefined || lines.categories.some((one) => one === product?.group))
    .filter(({ terms: { lines } }) => lines?.bands === undefined || halves === 6)
    .map(({ terms: { effect } }) => (effect.kind === 'multiplier' ? effect.multiplierHundredths - 100 : 0))
  const hundredths = earns ? [100, (tier?.multiplierHundredths ?? 100) - 100, ...bonuses] : []
  const gifts = hundredths.map((share) => ({ points: quotient(line.netAmount * halves * share, 200_000), reversed: 0 }))
  return { sold: { document, line, gifts, returned: 0, credited: 0 }, earns }
}

/** Budgets are wide enough that none of them takes part in this. */
function isFor({ isDraft, terms: { window }, holdoutShareBasisPoints }: DemoCampaign, companyNo: string, day: string) {
  const isOpen = !isDraft && day >= window.from && day <= window.to
  return isOpen && !(holdoutShareBasisPoints > 0 && isHeldOut(companyNo))
}

/** Half away from zero, of what is not negative. */
function quotient(numerator: number, denominator: number): number {
  return Number((2n * BigInt(Math.round(numerator)) + BigInt(denominator)) / (2n * BigInt(denominator)))
}

/** What a return takes back, or an invoice of those that came before it: points, by the invoice that they were given for. */
export function comeBack(club: Club, document: DemoDocument): Map<DemoDocument, number> {
  const taken = new Map<DemoDocument, number>()
  if (document.kind === 'return') {
    takeBack(club, document, document.lines, taken)
    return taken
  }
  for (const { of, line } of club.waiting.filter((one) => one.line.originalInvoiceNo === document.invoiceNo)) {
    takeBack(club, of, [line], taken)
  }
  return taken
}

function takeBack(
  club: Club,
  document: DemoDocument,
  lines: readonly DemoLine[],
  taken: Map<DemoDocument, number>,
): void {
  const { sold, waiting } = club
  for (const line of lines) {
    const named = line.originalInvoiceNo
    if (named !== null && !sold.some((one) => one.document.invoiceNo === named)) {
      waiting.push({ of: document, line })
      continue
    }
    let [pieces, amount] = [-line.quantity, -line.netAmount]
    for (const one of candidates(document, line, sold)) {
      const back = Math.min(pieces, one.line.quantity - one.returned)
      const credit = pieces === 0 ? Math.min(amount, one.line.netAmount - one.credited) : 0
      if (line.quantity === 0 ? credit <= 0 : back <= 0) continue
      one.returned += Math.max(back, 0)
      one.credited += credit
      pieces -= Math.max(back, 0)
      amount -= credit
      for (const gift of one.gifts) {
        const reversed = Math.max(gift.reversed, Math.min(gift.points, partBack(one, gift.points)))
        take(taken, one.document, reversed - gift.reversed)
        gift.reversed = reversed
      }
      for (const step of climbDown(club, one)) take(taken, step.document, step.points)
      if (pieces === 0 && line.quantity !== 0) break
    }
  }
}

function take(taken: Map<DemoDocument, number>, document: DemoDocument, points: number): void {
  taken.set(document, (taken.get(document) ?? 0) + points)
}

/** Lowers ladders by what has come back of a line. @returns the steps that are lost, each whole */
function climbDown({ ladders }: Club, sold: SoldLine): Step[] {
  return [...ladders.values()].flatMap((ladder) => {
    for (const count of ladder.counted) {
      if (count.sold === sold) count.back = partBack(sold, sold.line.netAmount * 100) / 100
    }
    const height = heightOf(ladder)
    const lost = ladder.reached.filter(({ threshold }) => threshold > height)
    ladder.reached = ladder.reached.filter((step) => !lost.includes(step))
    return lost
  })
}

/** Of so much that a line was given or counts for: the share that came back, rounded half away from zero. */
function partBack({ line, returned, credited }: SoldLine, whole: number): number {
  if (whole === 0) return 0
  const back = BigInt(returned) * BigInt(line.netAmount) + BigInt(credited) * BigInt(line.quantity)
  const all = BigInt(line.quantity) * BigInt(line.netAmount)
  return Number((2n * BigInt(whole) * back + all) / (2n * all))
}

function candidates(document: DemoDocument, line: DemoLine, sold: readonly SoldLine[]): SoldLine[] {
  const { originalInvoiceNo, originalLineNo } = line
  if (originalInvoiceNo === null) {
    const key = (one: SoldLine) =>
      `${one.document.occurredOn} ${one.document.invoiceNo} ${String(one.line.lineNo).padStart(4, '0')}`
    return sold
      .filter((one) => one.line.sku === line.sku && one.document.occurredOn <= document.occurredOn)
      .sort((a, b) => (key(a) < key(b) ? 1 : -1))
  }
  const ofInvoice = sold.filter((one) => one.document.invoiceNo === originalInvoiceNo)
  if (originalLineNo !== null) return ofInvoice.filter((one) => one.line.lineNo === originalLineNo)
  return ofInvoice.filter((one) => one.line.sku === line.sku).reverse()
}

export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Of days that every year has. */
function yearsLater(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`
}
