import { type Db, statement, type Tx } from '@stamkund/database'
import {
  changeCampaignPicture,
  createCampaign,
  type Draw,
  dueCampaigns,
  launchCampaign,
  moveOn,
} from '../campaigns/campaigns/index.ts'
import type { Occasion } from '../platform/occasion.ts'
import { type DemoBooks, type DemoCampaign, drawingOf, isHeldOut } from './nordverk/index.ts'
import { paint } from './paint.ts'

/** Begins and ends campaigns whose day has come, and plans and launches those that were thought of by then. */
export async function runCampaigns(tx: Tx, { campaigns }: DemoBooks, occasion: Occasion): Promise<void> {
  for (const id of await dueCampaigns(tx, occasion.today)) await moveOn(tx, id, occasion)
  const wanted = campaigns.filter(({ plannedOn }) => plannedOn <= occasion.today)
  if (wanted.length === 0) return
  const known = await readNames(tx)
  for (const campaign of wanted) if (!known.has(campaign.name)) await plan(tx, campaign, occasion)
}

async function plan(tx: Tx, { motif, isDraft, plannedOn: _, ...campaign }: DemoCampaign, occasion: Occasion) {
  const { id } = await createCampaign(tx, campaign, occasion)
  const { version } = await changeCampaignPicture(tx, id, await paint(drawingOf(motif)), occasion)
  if (!isDraft) await launchCampaign(tx, id, version, occasion, await drawOf(tx))
}

/** The same companies in every demo, whatever their ids: those who buy as if the campaign were not theirs. */
async function drawOf(db: Db): Promise<Draw> {
  const rows = await db.rows<{ companyNo: string; id: string }>(COMPANIES)
  const left = new Set(rows.filter(({ companyNo }) => isHeldOut(companyNo)).map(({ id }) => id))
  return (companies) => ({
    seed: 'Nordverk',
    heldOut: new Set(companies.map(({ id }) => id).filter((id) => left.has(id))),
  })
}

const COMPANIES = statement(
  'demo_companies_to_draw',
  'select company_no as "companyNo", company_id as id from company_number where is_current',
)
const NAMES = statement('demo_campaign_names', 'select name from campaign')

async function readNames(db: Db): Promise<Set<string>> {
  return new Set((await db.rows<{ name: string }>(NAMES)).map(({ name }) => name))
}
