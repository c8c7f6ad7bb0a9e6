import type { Tx } from '@stamkund/database'
import { parseMoney } from '@stamkund/points-engine'
import { changesBetween } from '../../platform/audit/index.ts'
import { lostRace } from '../../platform/etag.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { assertConsistent } from './assert-consistent.ts'
import { noteChange } from './note-change.ts'
import { lockedReward, readReward } from './read-reward.ts'
import { type Reward, type RewardFields, updateReward } from './reward.queries.ts'
import type { RewardChanges } from './reward.schema.ts'
import { toStaffReward } from './to-staff-reward.ts'

/**
 * What has been redeemed keeps the price at which it was. An edit that changes nothing leaves the version as it is.
 * @param version the one that the caller read
 * @throws reward.unknown, request.changed_meanwhile, reward.… (422) for what no field can tell alone
 */
export async function editReward(
  tx: Tx,
  id: string,
  version: number,
  given: RewardChanges,
  occasion: Occasion,
): Promise<Reward> {
  const before = await lockedReward(tx, id)
  if (before.version !== version) throw lostRace()
  const fields = toFields(given)
  const after = { ...before, ...fields }
  assertConsistent(after)
  const changes = changesBetween(toStaffReward(before), toStaffReward(after))
  if (Object.keys(changes).length === 0) return before
  await updateReward(tx, id, fields, occasion.now)
  await noteChange(tx, occasion, 'reward.changed', id, changes)
  return readReward(tx, id)
}

function toFields(given: RewardChanges): Partial<RewardFields> {
  const fields = Object.entries(given).filter(([, value]) => value !== undefined)
  return Object.fromEntries(
    fields.map(([name, value]) => [name, MONEY.has(name) && typeof value === 'string' ? parseMoney(value) : value]),
  )
}

const MONEY = new Set(['cost', 'creditAmount'])
