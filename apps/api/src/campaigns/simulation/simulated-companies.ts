import type { Db } from '@stamkund/database'
import type { Columns } from '../../platform/csv-file.ts'
import { NumberKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import { readSimulation } from './read-simulations.ts'
import type { DraftResult } from './result.schema.ts'
import type { SimulatedCompany } from './simulations.schema.ts'

export const simulatedCompanyColumns: Columns<SimulatedCompany> = {
  draft: (row) => row.draft,
  reason: (row) => row.reason,
  company_no: (row) => row.companyNo,
  name: (row) => row.name,
  bought: (row) => row.bought,
  points: (row) => row.points,
  wanted: (row) => row.wanted,
  missing: (row) => row.missing,
  occurred_in: (row) => row.occurredIn,
}

/**
 * The companies that a simulation names: of each draft those with most points, then those nearest to something more.
 * @throws DomainError `simulation.unknown`
 */
export async function listSimulatedCompanies(
  db: Db,
  id: string,
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): Promise<Page<SimulatedCompany>> {
  const { result } = await readSimulation(db, id)
  const rows = [...companiesOf('draft', result?.draft), ...companiesOf('compared_with', result?.comparedWith)]
  // A result never changes, and so a row's place is a key.
  const from = Number(readCursor(cursor, NumberKey)?.[0] ?? 0)
  return toPage(rows.slice(from, from + limit + 1), limit, () => [String(from + limit)])
}

function companiesOf(draft: SimulatedCompany['draft'], result: DraftResult | null | undefined): SimulatedCompany[] {
  const { topCompanies = [], nearMisses = [] } = result ?? {}
  return [
    ...topCompanies.map(({ netSales, ...company }) => ({
      draft,
      reason: 'most_points' as const,
      ...company,
      bought: netSales,
      wanted: null,
      missing: null,
      occurredIn: null,
    })),
    ...nearMisses.map(({ kind, ...company }) => ({ draft, reason: kind, ...company, points: null })),
  ]
}
