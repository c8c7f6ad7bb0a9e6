import type { Tx } from '@stamkund/database'
import { writeAudit } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { hasEnded, unknownSimulation } from './simulations.errors.ts'
import { lockSimulation, markCancelled } from './simulations.queries.ts'

/**
 * Stops a simulation that waits or runs; whoever runs it notices before the next purchases.
 * @throws DomainError `simulation.unknown`, `simulation.has_ended`
 */
export async function cancelSimulation(tx: Tx, id: string, occasion: Occasion): Promise<void> {
  const found = await lockSimulation(tx, id)
  if (found === undefined) throw unknownSimulation()
  if (found.finishedAt !== null) throw hasEnded()
  await markCancelled(tx, id, occasion.now)
  await writeAudit(tx, occasion, { action: 'simulation.cancelled', subject: { kind: 'simulation', id } })
}
