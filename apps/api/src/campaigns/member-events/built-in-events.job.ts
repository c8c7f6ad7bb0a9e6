import { type Database, inTransaction } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import { DomainError } from '../../platform/errors.ts'
import { systemOccasion } from '../../platform/occasion.ts'
import { rulesForRecording } from '../../points/award-rules/index.ts'
import { type BuiltInEvent, builtInEvents } from './built-in.ts'
import { externalIdOf, findHappened, type Happened, noteHappened } from './built-in-events.queries.ts'
import { recordEvent } from './record-event.ts'

export interface Surroundings {
  readonly database: Database
  readonly clock: Clock
}

const AT_ONCE = 1_000

/**
 * Notes first sign-ins and completed profiles, and gives what campaigns give for them. They are noted without a campaign,
 * too, so that a later one meets only who does it then. Safe to run twice, late, or beside itself.
 */
export async function recordBuiltInEvents(club: Surroundings): Promise<void> {
  for (const event of builtInEvents) {
    let asked: readonly Happened[]
    let noted: number
    do {
      ;({ asked, noted } = await noteUnasked(club, event))
      for (const happened of asked) await record(club, event, happened)
    } while (asked.length + noted === AT_ONCE && noted > 0)
  }
}

/** Notes those that no rule asks for, all at once. @returns the others */
function noteUnasked({ database, clock }: Surroundings, event: BuiltInEvent) {
  return inTransaction(database, async (tx) => {
    const rules = await rulesForRecording(tx)
    const { today } = await systemOccasion(tx, clock)
    const found = await findHappened(tx, event, today, AT_ONCE)
    const asked = found.filter(({ day }) => rules.asksOfEvent(event, day) !== undefined)
    const unasked = found.filter((happened) => !asked.includes(happened))
    await noteHappened(tx, event, unasked)
    return { asked, noted: unasked.length }
  })
}

async function record({ database, clock }: Surroundings, event: BuiltInEvent, { memberId, day }: Happened) {
  try {
    await inTransaction(database, async (tx) => {
      const told = { source: 'club', externalId: externalIdOf(event, memberId), event } as const
      return recordEvent(tx, { ...told, whom: { memberId }, occurredOn: day }, await systemOccasion(tx, clock))
    })
  } catch (error) {
    // Who has left in this very moment is not found the next time.
    if (!(error instanceof DomainError)) throw error
  }
}
