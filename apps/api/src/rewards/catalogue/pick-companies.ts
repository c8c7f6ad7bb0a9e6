import type { Tx } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import { replacePicked, survivorsOf } from './audience.queries.ts'
import { noteChange } from './note-change.ts'
import { lockedReward, readReward } from './read-reward.ts'
import { unknownCompanies } from './reward.errors.ts'
import { type Reward, updateReward } from './reward.queries.ts'

/**
 * Makes a reward one for these companies and nobody else; none is nobody at all. A merged company stands for the one that
 * goes on.
 * @throws reward.unknown, reward.unknown_company
 */
export async function pickCompanies(
  tx: Tx,
  id: string,
  companyIds: readonly string[],
  occasion: Occasion,
): Promise<Reward> {
  const reward = await lockedReward(tx, id)
  const survivors = await survivorsOf(tx, companyIds)
  const unknown = companyIds.flatMap((companyId, place) => (survivors.has(companyId) ? [] : [place]))
  if (unknown.length > 0) throw unknownCompanies(unknown)

  const after = new Set(survivors.values())
  const before = new Set(await replacePicked(tx, id, [...after]))
  const added = [...after].filter((companyId) => !before.has(companyId))
  const removed = [...before].filter((companyId) => !after.has(companyId))
  if (added.length + removed.length === 0 && reward.audience === 'companies') return reward
  await updateReward(tx, id, { audience: 'companies' }, occasion.now)
  await noteChange(tx, occasion, 'reward.companies_picked', id, {
    ...(reward.audience !== 'companies' && { audience: { before: reward.audience, after: 'companies' } }),
    added: { before: [], after: added },
    removed: { before: removed, after: [] },
  })
  return readReward(tx, id)
}
