import type { Tx } from '@stamkund/database'
import { settleDue } from '@stamkund/ledger'
import type { Club } from '../open-club.ts'
import { clockStandingOn } from '../platform/clock.ts'
import { businessToday } from '../platform/club-settings/index.ts'
import { type Occasion, system } from '../platform/occasion.ts'
import { type RecordablePurchase, recordPurchases } from '../sales/purchases/index.ts'
import { countPurchases, type DemoState, lockDemo, noteBegun, noteFinished, readDemoState } from './demo-state.ts'
import { followUp } from './follow-up.ts'
import { foundClub, revisePrices, toMoney } from './found-club.ts'
import { foundRewards, foundRules } from './found-rewards.ts'
import { foundTiers } from './found-tiers.ts'
import { addDays, booksOf, type DemoBooks, type DemoDocument, type DemoSize, FULL_SIZE } from './nordverk/index.ts'
import { passNight } from './pass-night.ts'
import { redeem } from './redeem.ts'
import { runCampaigns } from './run-campaigns.ts'
import { quarterOf, type Step, stepsOf } from './steps.ts'
import { CURRENCY } from './terms.ts'

export interface DemoOptions {
  readonly size?: DemoSize
  /** Told each quarter of a year that is done. */
  readonly report?: (line: string) => void
}

type DemoClub = Pick<Club, 'database' | 'clock' | 'secrets' | 'inTransaction'>

const WALLETS_AT_ONCE = 10_000

/**
 * Makes the demo club in an empty database, day by day and by the use cases that everybody else goes through. A day is one
 * transaction: made half and begun again, it goes on where it was, as of the day on which it was begun.
 * @returns what was found: an empty club now has the demo, one with data of its own is left as it is
 */
export async function makeDemoClub(club: DemoClub, { size = FULL_SIZE, report = () => {} }: DemoOptions = {}) {
  const found = await begin(club, size)
  if (found.kind === 'begun') {
    const books = booksOf(found.today, found.size)
    await walk(club, books, report)
    await club.inTransaction((tx) => finish(tx, books))
  }
  return found
}

/** Founds the club if the database is empty. @returns the state after that; `finished` if there is nothing left to do */
async function begin(club: DemoClub, size: DemoSize): Promise<Exclude<DemoState, { kind: 'empty' }>> {
  return club.inTransaction(async (tx) => {
    await lockDemo(tx)
    const state = await readDemoState(tx)
    if (state.kind !== 'empty') return state
    const today = await businessToday(tx, club.clock)
    const books = booksOf(today, size)
    await noteBegun(tx, occasionOn(today), today, size)
    const occasion = occasionOn(books.begins)
    await foundClub(tx, books, occasion)
    await foundTiers(tx, occasion)
    await foundRewards(tx, club.secrets, occasion)
    await foundRules(tx, books.companies, occasion)
    return { kind: 'begun', today, size }
  })
}

/** Lives through the days from the first invoice to yesterday. */
async function walk(club: DemoClub, books: DemoBooks, report: (line: string) => void): Promise<void> {
  const alreadyThere = await club.inTransaction(countPurchases)
  report('Making the demo club, two years of a wholesaler. It takes less than a minute, this once.')
  let inQuarter = 0
  for (const step of stepsOf(books)) {
    if (step.before < alreadyThere && step.before + step.documents.length <= alreadyThere) continue
    if (club.database.pool.ending) throw new Error('The demo club is half made; the next start goes on with it.')
    await club.inTransaction((tx) => live(tx, books, step))
    inQuarter += step.documents.length
    if (!step.endsQuarter) continue
    report(`${quarterOf(step.day)}: ${inQuarter} invoices and credit notes`)
    inQuarter = 0
  }
}

/** A day at Nordverk's. */
async function live(tx: Tx, books: DemoBooks, step: Step): Promise<void> {
  const { day, documents, before } = step
  await lockDemo(tx)
  const recorded = await countPurchases(tx)
  if (recorded !== before) {
    // Another process makes the same demo, and was here first.
    if (recorded >= before + documents.length) return
    throw new Error(
      'The demo club is half made and has purchases of somebody else: begin again with an empty database.',
    )
  }
  await revisePrices(tx, books.products, day)
  await settleDue(tx, day, WALLETS_AT_ONCE)
  await passNight(tx, step, occasionOn(day))
  await runCampaigns(tx, books, occasionOn(day))
  const outcomes = await recordPurchases(tx, documents.map(toRecordable), occasionOn(day))
  const refused = outcomes.find(({ outcome }) => outcome !== 'recorded')
  if (refused) throw new Error(`A document of the demo club was refused: ${JSON.stringify(refused)}`)
  if (documents.length === 0) return
  await followUp(tx, day, occasionOn(day))
  await redeem(tx, books, step, (memberId) => ({
    ...occasionOn(day),
    actor: { kind: 'member', id: memberId, requestId: null },
  }))
}

/** What was planned on days on which nobody bought anything. */
async function finish(tx: Tx, books: DemoBooks): Promise<void> {
  await lockDemo(tx)
  await runCampaigns(tx, books, occasionOn(addDays(books.today, -1)))
  await noteFinished(tx, occasionOn(books.today))
}

function toRecordable({ deliveredOn: _, lines, ...document }: DemoDocument): RecordablePurchase {
  return {
    ...document,
    currency: CURRENCY,
    lines: lines.map(({ quantity, netAmount, ...line }) => ({
      ...line,
      quantity: BigInt(quantity),
      netAmount: toMoney(netAmount),
      unitCost: null,
    })),
  }
}

function occasionOn(day: string): Occasion {
  return { actor: system, now: clockStandingOn(day).now(), today: day }
}
