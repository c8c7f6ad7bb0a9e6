import type { Db } from '@stamkund/database'
import { type AudienceCompany, asksRole, companiesIn, companiesOfClub } from './audience-members.ts'
import { checkedAudience } from './check-terms.ts'
import type { AudienceCount } from './planning.schema.ts'
import type { Audience } from './terms.schema.ts'

const EXAMPLES = 5

/** How many companies an audience is today. @throws campaign.invalid_terms */
export async function countAudience(db: Db, given: Audience, today: string): Promise<AudienceCount> {
  const audience = await checkedAudience(db, given)
  const all = await companiesOfClub(db)
  const companies = await companiesIn(db, audience, today, all)
  return {
    companies: companies.length,
    companiesInClub: all.length,
    examples: companies.slice(0, EXAMPLES).map(toExample),
    dependsOnMember: asksRole(audience),
  }
}

function toExample({ id, companyNo, name }: AudienceCompany) {
  return { id, companyNo, name }
}
