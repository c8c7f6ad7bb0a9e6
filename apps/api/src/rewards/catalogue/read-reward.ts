import type { Db, Tx } from '@stamkund/database'
import { unknownReward } from './reward.errors.ts'
import { findReward, lockReward, type Reward } from './reward.queries.ts'

/** @throws reward.unknown */
export async function readReward(db: Db, id: string): Promise<Reward> {
  return (await findReward(db, id)) ?? fail()
}

/** A reward that nobody else edits, nor its stock, until the transaction ends. @throws reward.unknown */
export async function lockedReward(tx: Tx, id: string): Promise<Reward> {
  return (await lockReward(tx, id)) ?? fail()
}

function fail(): never {
  throw unknownReward()
}
