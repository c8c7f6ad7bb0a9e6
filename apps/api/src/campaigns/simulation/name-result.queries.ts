import { type Db, statement } from '@stamkund/database'
import type { DraftFigures, StoredResult } from './figures.ts'
import type { DraftResult, SimulationResult } from './result.schema.ts'

interface CompanyName {
  readonly companyId: string
  readonly survivorId: string
  readonly companyNo: string
  readonly name: string
}

const COMPANIES = statement(
  'simulation_company_names',
  `select company_id as "companyId", survivor_id as "survivorId", company_no as "companyNo", name
   from company_reference where company_id = any($1::uuid[])`,
)

const SALES_REPS = statement(
  'simulation_sales_rep_names',
  'select id, name from sales_rep_card where id = any($1::uuid[])',
)

/** A result with what companies and sales reps are called now. */
export async function nameResult(db: Db, { draft, comparedWith, ...result }: StoredResult): Promise<SimulationResult> {
  const drafts = comparedWith === null ? [draft] : [draft, comparedWith]
  const companyIds = drafts.flatMap(({ topCompanies, nearMisses }) => [...topCompanies, ...nearMisses])
  const repIds = drafts.flatMap(({ bySalesRep }) => bySalesRep.flatMap(({ salesRepId }) => salesRepId ?? []))
  const [companies, reps] = await Promise.all([
    db.rows<CompanyName>(COMPANIES, [companyIds.map(({ companyId }) => companyId)]),
    db.rows<{ id: string; name: string }>(SALES_REPS, [repIds]),
  ])
  const names = {
    companies: new Map(
      companies.map(({ companyId, survivorId, ...name }) => [companyId, { ...name, companyId: survivorId }]),
    ),
    reps: new Map(reps.map(({ id, name }) => [id, name])),
  }
  return {
    ...result,
    draft: nameDraft(draft, names),
    comparedWith: comparedWith === null ? null : nameDraft(comparedWith, names),
  }
}

interface Names {
  readonly companies: ReadonlyMap<string, Omit<CompanyName, 'survivorId'>>
  readonly reps: ReadonlyMap<string, string>
}

function nameDraft(draft: DraftFigures, { companies, reps }: Names): DraftResult {
  const named = <Item extends { readonly companyId: string }>(item: Item) => ({
    ...item,
    ...(companies.get(item.companyId) ?? { companyNo: '', name: '' }),
  })
  return {
    ...draft,
    topCompanies: draft.topCompanies.map(named),
    nearMisses: draft.nearMisses.map(named),
    bySalesRep: draft.bySalesRep.map((part) => ({
      ...part,
      name: part.salesRepId === null ? null : (reps.get(part.salesRepId) ?? null),
    })),
  }
}
