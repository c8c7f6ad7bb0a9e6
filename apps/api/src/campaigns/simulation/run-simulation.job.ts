import { type Database, inTransaction, type Tx } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { readCompanies, readRoles } from './as-of-companies.queries.ts'
import { assembleDocument } from './assemble-document.ts'
import { readCatalogue } from './catalogue.queries.ts'
import type { StoredResult } from './figures.ts'
import { planReplays } from './plan-replays.ts'
import type { RecordedDocument } from './recorded.ts'
import { readDocuments } from './recorded-documents.queries.ts'
import { failedUnexpectedly, runsElsewhere } from './simulations.errors.ts'
import {
  claimSimulation,
  findSimulation,
  markFailed,
  markFinished,
  markProgress,
  markStarted,
  type SimulationRow,
} from './simulations.queries.ts'
import { toFigures } from './to-figures.ts'
import { type Days, daysFrom } from './windows.ts'

export interface SimulatingClub {
  readonly database: Database
  readonly clock: Clock
}

const TELL_EVERY_MS = 250

/** Somebody stopped it, or it was asked for anew. */
class Stopped extends Error {}

/**
 * Runs a simulation to its end, unless it has ended or is stopped meanwhile. One that fails stays failed: the purchases are
 * the same the next time. One whose process is killed can be run again.
 * @param signal stops it so that it can be run again
 * @throws DomainError `simulation.runs_elsewhere`
 */
export async function runSimulation(id: string, club: SimulatingClub, signal?: AbortSignal): Promise<void> {
  const { database, clock } = club
  try {
    await inTransaction(database, async (tx) => {
      // Nobody else runs it as long as this transaction reads.
      if (!(await claimSimulation(tx, id))) throw runsElsewhere()
      const isOpen = await inTransaction(database, (other) => markStarted(other, id, clock.now()))
      const asked = await findSimulation(tx, id)
      if (!isOpen || asked === undefined) return
      const result = await simulate(tx, asked, club, async (percent) => {
        signal?.throwIfAborted()
        if (!(await inTransaction(database, (other) => markProgress(other, id, percent)))) throw new Stopped()
      })
      await inTransaction(database, (other) => markFinished(other, id, result, clock.now()))
    })
  } catch (error) {
    if (error instanceof Stopped) return
    if (signal?.aborted !== true && !isRunElsewhere(error)) {
      await inTransaction(database, (tx) => markFailed(tx, id, failedUnexpectedly(), clock.now()))
    }
    throw error
  }
}

let lastAtOnce: Promise<unknown> = Promise.resolve()

/**
 * Runs a small simulation while somebody waits for it, one after the other in this process: each takes two connections and a
 * processor. If a job has taken it up meanwhile, that finishes it.
 */
export async function runAtOnce(id: string, club: SimulatingClub): Promise<void> {
  const run = () => runSimulation(id, club)
  const mine = lastAtOnce.then(run, run)
  lastAtOnce = mine
  await mine.catch((error: unknown) => {
    if (!isRunElsewhere(error)) throw error
  })
}

/** @param tell how far it has come, again and again; throws to stop */
async function simulate(
  tx: Tx,
  asked: SimulationRow,
  { database, clock }: SimulatingClub,
  tell: (percent: number) => Promise<void>,
): Promise<StoredResult> {
  const today = await businessToday(database, clock)
  const [plan, company, product, roles] = await Promise.all([
    planReplays(database, asked, today),
    readCompanies(database),
    readCatalogue(database),
    readRoles(database),
  ])
  const count = { purchases: 0, lines: 0 }
  const take = (document: RecordedDocument) => {
    if (document.kind === 'invoice' && document.occurredOn >= asked.periodFrom) {
      count.purchases += 1
      count.lines += document.lines.length
    }
    plan.draft.take(document)
    plan.comparedWith?.take(document)
  }
  let firstDay = plan.wanted.from
  let toldAt = Number.NEGATIVE_INFINITY
  await readDocuments(tx, plan.wanted, async (rows) => {
    for (const row of rows) take(assembleDocument(row, { company, product, roles }))
    if (performance.now() - toldAt < TELL_EVERY_MS) return
    toldAt = performance.now()
    firstDay ??= rows[0]?.[0] ?? asked.periodFrom
    await tell(shareOf({ from: firstDay, to: rows.at(-1)?.[0] ?? firstDay }, { from: firstDay, to: asked.periodTo }))
  })
  return {
    draft: toFigures(plan.draft),
    comparedWith: plan.comparedWith && toFigures(plan.comparedWith),
    currency: plan.currency,
    ...count,
    policies: plan.policies.map(({ id, number, validFrom }) => ({ id, number, validFrom })),
    ruleRevision: asked.ruleRevision,
  }
}

/** In percent, and not all of it: what is read is still to be added up. */
function shareOf(done: Days, all: Days): number {
  return Math.min(Math.floor((100 * daysFrom(done)) / daysFrom(all)), 99)
}

function isRunElsewhere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === runsElsewhere().code
}
