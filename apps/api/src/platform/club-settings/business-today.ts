import type { Db } from '@stamkund/database'
import { businessDate, type Clock } from '../clock.ts'
import { readClubSettings } from './club-settings.queries.ts'

/** Today (`YYYY-MM-DD`) in the club's time zone. */
export async function businessToday(db: Db, clock: Clock): Promise<string> {
  const { timeZone } = await readClubSettings(db)
  return businessDate(clock.now(), timeZone)
}
