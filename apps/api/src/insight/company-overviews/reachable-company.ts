import { type Db, statement } from '@stamkund/database'
import { DomainError } from '../../platform/errors.ts'
import type { Reach } from '../../platform/reach.ts'

const FIND = statement(
  'reachable_company',
  `select p.id from company_survivor s join company_profile p on p.id = s.survivor_id
   where s.company_id = $1 and ($2::uuid is null or p.sales_rep_id = $2)`,
)

/**
 * The company that goes on for this one, if the caller reaches it.
 * @throws DomainError `company.unknown`, also for the company of another sales rep
 */
export async function reachableCompany(db: Db, id: string, { salesRepId }: Reach): Promise<string> {
  const [found] = await db.rows<{ id: string }>(FIND, [id, salesRepId])
  if (found === undefined) throw new DomainError('company.unknown', 404, 'There is no company with this id.')
  return found.id
}
