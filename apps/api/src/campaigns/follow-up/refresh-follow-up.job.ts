import { type Database, inTransaction } from '@stamkund/database'
import type { Clock } from '../../platform/clock.ts'
import { businessToday } from '../../platform/club-settings/index.ts'
import { companiesIn, readHoldout, runningAndComingCampaigns } from '../campaigns/index.ts'
import { followsAny, noteAudience, withoutAudience } from './audience.queries.ts'
import { lockFollowUp, outdatedCompanies, refreshCompanyDays } from './company-days.queries.ts'

interface Surroundings {
  readonly database: Database
  readonly clock: Clock
}

const COMPANIES_AT_ONCE = 250

/**
 * Notes whom launched campaigns are for, and adds up what has happened since. Safe to run twice, late, or beside itself.
 * @param quietSeconds companies that have bought within so many seconds are left for later
 */
export async function refreshFollowUp(
  { database, clock }: Surroundings,
  { quietSeconds = 0, signal }: { readonly quietSeconds?: number; readonly signal?: AbortSignal } = {},
): Promise<void> {
  const today = await businessToday(database, clock)
  await noteAudiences(database, today)
  if (!(await followsAny(database))) return
  const companies = await outdatedCompanies(database, today, quietSeconds)
  for (let done = 0; done < companies.length; done += COMPANIES_AT_ONCE) {
    signal?.throwIfAborted()
    await inTransaction(database, async (tx) => {
      await lockFollowUp(tx)
      await refreshCompanyDays(tx, companies.slice(done, done + COMPANIES_AT_ONCE))
    })
  }
}

async function noteAudiences(database: Database, today: string): Promise<void> {
  const campaigns = await runningAndComingCampaigns(database)
  const unnoted = await withoutAudience(
    database,
    campaigns.map(({ id }) => id),
  )
  for (const { id, terms, holdoutSeed } of campaigns.filter((campaign) => unnoted.has(campaign.id))) {
    const isMeasured = holdoutSeed !== null
    const companyIds = isMeasured
      ? (await readHoldout(database, id)).filter(({ isHeldOut }) => !isHeldOut).map(({ companyId }) => companyId)
      : (await companiesIn(database, terms.audience, today)).map((company) => company.id)
    await inTransaction(database, (tx) => noteAudience(tx, id, today, companyIds))
  }
}
