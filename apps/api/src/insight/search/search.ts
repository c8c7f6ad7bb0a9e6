import type { Db } from '@stamkund/database'
import type { Reach } from '../../platform/reach.ts'
import { findHits } from './search.queries.ts'
import type { SearchHit, SearchQuery } from './search.schema.ts'

/** What bears a text in its name or number, kind by kind. Statements that do not wait for each other. */
export async function search(db: Db, { q, locale }: SearchQuery, { salesRepId }: Reach): Promise<SearchHit[]> {
  return (await findHits(db, { text: q, salesRepId, locale })).flat()
}
