import type { Tx } from '@stamkund/database'
import { changesBetween } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { noteChange } from './note-change.ts'
import { lockedReward, readReward } from './read-reward.ts'
import { type Reward, updateReward } from './reward.queries.ts'

/** Takes a reward out of the catalogue; open redemptions of it go on. Archived already: nothing. @throws reward.unknown */
export function archiveReward(tx: Tx, id: string, occasion: Occasion): Promise<Reward> {
  return setArchived(tx, id, true, occasion)
}

/** Brings an archived reward back. @throws reward.unknown */
export function unarchiveReward(tx: Tx, id: string, occasion: Occasion): Promise<Reward> {
  return setArchived(tx, id, false, occasion)
}

async function setArchived(tx: Tx, id: string, isArchived: boolean, occasion: Occasion): Promise<Reward> {
  const before = await lockedReward(tx, id)
  if ((before.archivedAt !== null) === isArchived) return before
  const change = { archivedAt: isArchived ? occasion.now : null }
  await updateReward(tx, id, change, occasion.now)
  const changes = changesBetween({ archivedAt: before.archivedAt }, change)
  await noteChange(tx, occasion, isArchived ? 'reward.archived' : 'reward.unarchived', id, changes)
  return readReward(tx, id)
}
