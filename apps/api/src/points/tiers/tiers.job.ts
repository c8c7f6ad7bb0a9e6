import { type Database, inTransaction } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import { systemOccasion } from '../../platform/occasion.ts'
import { evaluateTiers } from './evaluate-tiers.ts'
import { hasChanges, takeChanges } from './qualifying-changes.queries.ts'
import { readTierRules } from './tier-rules.queries.ts'

export interface Surroundings {
  readonly database: Database
  readonly clock: Clock
}

const LOOK_EVERY_MS = 1_000

/** Evaluates all companies, once on each day. */
export async function evaluateOnNewDay({ database, clock }: Surroundings): Promise<void> {
  await inTransaction(database, async (tx) => {
    const occasion = await systemOccasion(tx, clock)
    const { evaluatedOn } = await readTierRules(tx)
    if (evaluatedOn !== occasion.today) await evaluateTiers(tx, occasion, null)
  })
}

/** Evaluates the companies that bought or returned something since it was done last. */
export async function evaluateChanged({ database, clock }: Surroundings): Promise<void> {
  await inTransaction(database, async (tx) => {
    const companyIds = await takeChanges(tx)
    if (companyIds.length > 0) await evaluateTiers(tx, await systemOccasion(tx, clock), companyIds)
  })
}

/** Looks every second for companies that bought something: a job for each purchase would cost more than looking. */
export function watchQualifying(
  surroundings: Surroundings,
  log: { error(fields: object, message: string): void },
): { stop(): Promise<void> } {
  let isStopping = false
  let wake = () => {}
  const pause = () =>
    new Promise<void>((resolve) => {
      wake = resolve
      setTimeout(resolve, LOOK_EVERY_MS).unref()
    })
  const watching = (async () => {
    while (!isStopping) {
      try {
        if (await hasChanges(surroundings.database)) await evaluateChanged(surroundings)
      } catch (error) {
        log.error({ err: error }, 'evaluating tiers failed')
      }
      if (!isStopping) await pause()
    }
  })()
  return {
    stop: async () => {
      isStopping = true
      wake()
      await watching
    },
  }
}
