import { type Db, statement } from '@stamkund/database'
import { IdKey, type Page, readCursor, toPage } from '../../platform/page.ts'
import type { Campaign } from './campaign.queries.ts'
import type { CampaignFilter, ListedCampaign } from './campaign.schema.ts'

type Kept =
  | 'id'
  | 'state'
  | 'name'
  | 'pictureHash'
  | 'budgetPoints'
  | 'launchedAt'
  | 'endedAt'
  | 'archivedAt'
  | 'version'
  | 'createdAt'
  | 'updatedAt'

type Row = Pick<Campaign, Kept> &
  Pick<ListedCampaign, 'texts' | 'window' | 'effectKind' | 'exclusiveGroup' | 'isAwaitingApproval'>

// Of the terms only what a list shows: they may name ten thousand products.
const LIST = statement(
  'campaign_list',
  `select c.id, c.state, c.name, c.picture_hash as "pictureHash", c.version,
     coalesce(c.budget_points, case when c.launched_at is null then (c.terms #>> '{caps,budget}')::bigint end) as "budgetPoints",
     c.launched_at as "launchedAt", c.ended_at as "endedAt",
     c.archived_at as "archivedAt", c.created_at as "createdAt", c.updated_at as "updatedAt",
     (select coalesce(json_object_agg(t.key, t.value ->> 'name') filter (where t.value ->> 'name' <> ''), '{}')
      from json_each(c.texts) t) as texts,
     json_build_object('from', c.first_day, 'to', c.last_day) as window,
     c.terms #>> '{effect,kind}' as "effectKind", c.terms ->> 'exclusiveGroup' as "exclusiveGroup",
     exists (select from campaign_approval a where a.campaign_id = c.id and a.state = 'waiting') as "isAwaitingApproval"
   from campaign c
   where case when $1::campaign_state is null then c.state <> 'archived' else c.state = $1 end
     and ($2::text is null or strpos(lower(c.name), lower($2)) > 0
       or exists (select from json_each(c.texts) t where strpos(lower(t.value ->> 'name'), lower($2)) > 0))
     and ($3::boolean is null
       or $3 = exists (select from campaign_approval a where a.campaign_id = c.id and a.state = 'waiting'))
     and ($4::uuid is null or c.id < $4)
   order by c.id desc limit $5`,
)

/** Last created first. */
export async function findListed(db: Db, filter: CampaignFilter): Promise<Page<Row>> {
  const { state, q, isAwaitingApproval, cursor, limit } = filter
  const [before] = readCursor(cursor, IdKey) ?? []
  const rows = await db.rows<Row>(LIST, [
    state ?? null,
    q ?? null,
    isAwaitingApproval === undefined ? null : isAwaitingApproval === 'true',
    before ?? null,
    limit + 1,
  ])
  return toPage(rows, limit, ({ id }) => [id])
}
