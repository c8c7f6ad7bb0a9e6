import type { Db } from '@stamkund/database'
import { findListed } from '../../campaigns/campaigns/index.ts'
import type { Reach } from '../../platform/reach.ts'
import { findHits, HITS_OF_KIND } from './search.queries.ts'
import type { SearchHit, SearchQuery } from './search.schema.ts'

interface Reader extends Reach {
  /** Campaigns have a permission of their own, which a key may lack. */
  readonly mayReadCampaigns: boolean
}

/** What bears a text in its name or number, kind by kind. Statements that do not wait for each other. */
export async function search(
  db: Db,
  { q, locale }: SearchQuery,
  { salesRepId, mayReadCampaigns }: Reader,
): Promise<SearchHit[]> {
  const [hits, campaigns] = await Promise.all([
    findHits(db, { text: q, salesRepId, locale }),
    mayReadCampaigns ? findCampaigns(db, q) : [],
  ])
  return [...hits.flat(), ...campaigns]
}

/** By their own names and by those that members read. */
async function findCampaigns(db: Db, q: string): Promise<SearchHit[]> {
  const { items } = await findListed(db, { q, limit: HITS_OF_KIND })
  const begins = (name: string) => name.toLowerCase().startsWith(q.toLowerCase())
  return items
    .sort((one, other) => Number(begins(other.name)) - Number(begins(one.name)))
    .map(({ id, name, window: { from, to } }) => ({
      kind: 'campaign',
      id,
      companyId: null,
      title: name,
      subtitle: `${from} – ${to}`,
    }))
}
