import type { Db, Tx } from '@stamkund/database'
import { lostRace } from '../../platform/etag.ts'
import { unknownCampaign } from './campaign.errors.ts'
import { type Campaign, findCampaign, lockCampaign } from './campaign.queries.ts'

/** @throws campaign.unknown */
export async function readCampaign(db: Db, id: string): Promise<Campaign> {
  return (await findCampaign(db, id)) ?? fail()
}

/** A campaign that nobody else changes until the transaction ends. @throws campaign.unknown */
export async function lockedCampaign(tx: Tx, id: string): Promise<Campaign> {
  return (await lockCampaign(tx, id)) ?? fail()
}

/** The same, if it is still as the caller read it. @throws campaign.unknown, request.changed_meanwhile */
export async function lockedCampaignAt(tx: Tx, id: string, version: number): Promise<Campaign> {
  const campaign = await lockedCampaign(tx, id)
  if (campaign.version !== version) throw lostRace()
  return campaign
}

function fail(): never {
  throw unknownCampaign()
}
