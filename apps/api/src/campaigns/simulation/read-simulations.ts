import type { Db } from '@stamkund/database'
import { IdKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import { nameResult } from './name-result.queries.ts'
import { unknownSimulation } from './simulations.errors.ts'
import { findSimulation, listOfCampaign, type SimulationRow } from './simulations.queries.ts'
import type { Simulation, SimulationSummary } from './simulations.schema.ts'

/** @throws DomainError `simulation.unknown` */
export async function readSimulation(db: Db, id: string): Promise<Simulation> {
  const row = await findSimulation(db, id)
  if (row === undefined) throw unknownSimulation()
  return {
    ...toHeader(row),
    terms: row.terms,
    comparedWith: row.comparedTerms,
    comparedCampaignId: row.comparedCampaignId,
    policyId: row.policyVersionId,
    result: row.result && (await nameResult(db, row.result)),
  }
}

/** Newest first. */
export async function listSimulations(
  db: Db,
  campaignId: string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<SimulationSummary>> {
  const rows = await listOfCampaign(db, campaignId, limit + 1, readCursor(cursor, IdKey)?.[0])
  const page = toPage(rows, limit, ({ id }) => [id])
  return {
    ...page,
    items: page.items.map((row) => ({
      ...toHeader(row),
      points: row.result?.draft.points ?? null,
      cost: row.result?.draft.cost ?? null,
    })),
  }
}

function toHeader(row: SimulationRow) {
  return {
    id: row.id,
    campaignId: row.campaignId,
    from: row.periodFrom,
    to: row.periodTo,
    state: row.state,
    progressPercent: row.progressPercent,
    failure: row.failureCode === null ? null : { code: row.failureCode, message: row.failureMessage ?? '' },
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }
}
