import type { Db } from '@stamkund/database'
import { type Clock, movingClock } from '../../platform/clock.ts'
import { unknownStaff } from './staff.errors.ts'
import { findStaff } from './staff.queries.ts'
import type { Staff } from './staff.schema.ts'

/** @throws staff.unknown */
export async function readStaff(db: Db, id: string, clock: Clock): Promise<Staff> {
  const person = await findStaff(db, id, movingClock(clock).now())
  if (!person) throw unknownStaff()
  return person
}
