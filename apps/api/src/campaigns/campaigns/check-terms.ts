import { type Db, statement } from '@stamkund/database'
import { compileRuleSet } from '@stamkund/points-engine'
import type { FieldFault } from '../../platform/errors.ts'
import { defaultTerms } from '../../points/policy/index.ts'
import { invalidTerms } from './campaign.errors.ts'
import type { Audience, CampaignTerms } from './terms.schema.ts'
import { toRule } from './to-rule.ts'

/**
 * Terms as they are kept: whole, known to the engine, and with companies that go on in place of merged ones.
 * @throws campaign.invalid_terms with the path of each fault
 */
export async function checkedTerms(db: Db, terms: CampaignTerms): Promise<CampaignTerms> {
  const fault = faultOf(terms)
  if (fault !== null) throw invalidTerms(fault)
  return { ...terms, audience: await checkedAudience(db, terms.audience) }
}

/** An audience as it is kept. @throws campaign.invalid_terms */
export async function checkedAudience(db: Db, audience: Audience): Promise<Audience> {
  const named = companyIdsIn(audience)
  if (named.length === 0) return audience
  const rows = await db.rows<{ companyId: string; survivorId: string }>(SURVIVORS, [named])
  const survivors = new Map(rows.map(({ companyId, survivorId }) => [companyId, survivorId]))
  const unknown = [...new Set(named)].filter((id) => !survivors.has(id.toLowerCase()))
  if (unknown.length > 0) {
    const more = unknown.length > 1 ? ` and ${unknown.length - 1} others` : ''
    throw invalidTerms({ path: 'terms.audience', message: `no company has the id ${unknown[0]}${more}` })
  }
  return withCompanies(audience, (id) => survivors.get(id.toLowerCase()) ?? id)
}

/** What the engine finds wrong with terms; null: nothing. */
export function faultOf(terms: CampaignTerms): FieldFault | null {
  try {
    compileRuleSet(defaultTerms, [{ ...toRule(terms, { name: 'terms', budgetPoints: null }), id: 'terms' }])
    return null
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // rule terms: effect.steps[0].points: must be …
    const [, path = '', message = error.message] = /^rule terms: ([^:]*): (.*)$/s.exec(error.message) ?? []
    return { path: `terms.${path}`.replaceAll(/\[(\d+)\]/g, '.$1').replace(/\.$/, ''), message }
  }
}

const SURVIVORS = statement(
  'campaign_company_survivors',
  'select company_id as "companyId", survivor_id as "survivorId" from company_survivor where company_id = any($1::uuid[])',
)

/** Every company that an audience names. */
export function companyIdsIn(audience: Audience): readonly string[] {
  switch (audience.kind) {
    case 'companies':
      return audience.ids
    case 'not':
      return companyIdsIn(audience.of)
    case 'and':
    case 'or':
      return audience.of.flatMap(companyIdsIn)
    default:
      return []
  }
}

function withCompanies(audience: Audience, survivorOf: (id: string) => string): Audience {
  switch (audience.kind) {
    case 'companies':
      return { ...audience, ids: [...new Set(audience.ids.map(survivorOf))] }
    case 'not':
      return { ...audience, of: withCompanies(audience.of, survivorOf) }
    case 'and':
    case 'or':
      return { ...audience, of: audience.of.map((part) => withCompanies(part, survivorOf)) }
    default:
      return audience
  }
}
