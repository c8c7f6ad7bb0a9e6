import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { classifyDays, daysToClassify } from './classify-days.ts'

/** Classifies companies as of today because somebody asked for it. @returns how many changed today */
export async function classifyOnDemand(tx: Tx, occasion: Occasion): Promise<number> {
  let changed = 0
  for (const days of await daysToClassify(tx, occasion.today)) changed = await classifyDays(tx, days)
  await writeAudit(tx, occasion, {
    action: 'companies.classified',
    subject: { kind: 'classification', id: null },
    changes: { changed: { before: null, after: changed } },
  })
  return changed
}
