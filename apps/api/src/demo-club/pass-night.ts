import type { Tx } from '@stamkund/database'
import { classifyDays } from '../insight/abc-analysis/index.ts'
import type { Occasion } from '../platform/occasion.ts'
import { evaluateTiers, takeChanges } from '../points/tiers/index.ts'
import type { Step } from './steps.ts'

/**
 * What the club's jobs do by what was bought until yesterday: tiers and classes. Here it is done in the first night of a month
 * alone, since two years are to go by quickly.
 */
export async function passNight(tx: Tx, { beginsMonth }: Step, occasion: Occasion): Promise<void> {
  if (!beginsMonth) return
  await takeChanges(tx)
  await evaluateTiers(tx, occasion, null)
  await classifyDays(tx, { days: [occasion.today], unit: 'day' })
}
