import type { Tx } from '@stamkund/database'
import { type Money, parseMoney } from '@stamkund/points-engine'
import { v7 as newId } from 'uuid'
import { changesBetween } from '../../platform/audit/index.ts'
import type { Occasion } from '../../platform/occasion.ts'
import { assertConsistent } from './assert-consistent.ts'
import { noteChange } from './note-change.ts'
import { readReward } from './read-reward.ts'
import { stockOfVoucherCodes } from './reward.errors.ts'
import { insertReward, type Reward } from './reward.queries.ts'
import type { NewReward } from './reward.schema.ts'
import { toStaffReward } from './to-staff-reward.ts'

/** @throws reward.… (422) for what no field can tell alone */
export async function createReward(tx: Tx, { stock, ...given }: NewReward, occasion: Occasion): Promise<Reward> {
  const fields = { ...given, cost: toMoney(given.cost), creditAmount: toMoney(given.creditAmount) }
  if (given.kind === 'voucher_code' && stock !== null) throw stockOfVoucherCodes()
  assertConsistent(fields)
  const id = newId()
  await insertReward(tx, { ...fields, id, stockLeft: stock }, occasion.now)
  const reward = await readReward(tx, id)
  await noteChange(tx, occasion, 'reward.created', id, changesBetween(null, toStaffReward(reward)))
  return reward
}

function toMoney(text: string | null): Money | null {
  return text === null ? null : parseMoney(text)
}
