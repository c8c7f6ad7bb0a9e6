import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { evaluateTiers } from './evaluate-tiers.ts'
import type { TierEvaluation } from './tiers.schema.ts'

/** Evaluates all companies because somebody asked for it. What comes of it is in the companies' own history. */
export async function evaluateOnDemand(tx: Tx, occasion: Occasion): Promise<TierEvaluation> {
  const counts = await evaluateTiers(tx, occasion, null)
  const { risen, fallen, renewed } = counts
  await writeAudit(tx, occasion, {
    action: 'tiers.evaluated',
    subject: { kind: 'tiers', id: null },
    changes: {
      risen: { before: null, after: risen },
      fallen: { before: null, after: fallen },
      renewed: { before: null, after: renewed },
    },
  })
  return { today: occasion.today, ...counts }
}
