import type { Tx } from '@stamkund/database'
import { type Changes, writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { emitEvents } from '../../platform/outbox/index.ts'

/** Writes into the audit log what became of a reward, and tells others that it changed. */
export async function noteChange(
  tx: Tx,
  occasion: Occasion,
  action: `reward.${string}`,
  rewardId: string,
  changes: Changes = {},
): Promise<void> {
  await writeAudit(tx, occasion, { action, subject: { kind: 'reward', id: rewardId }, changes })
  await emitEvents(tx, occasion, { type: 'reward.changed', companyId: null, payload: { rewardId } })
}
