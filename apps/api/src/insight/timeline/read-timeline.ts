import type { Db } from '@stamkund/database'
import { z } from 'zod'
import { companyGroups } from '../../customers/companies/index.ts'
import { type Page, readCursor, toPage } from '../../platform/page.ts'
import { redeemedNameIn, shownRewards } from '../../rewards/catalogue/index.ts'
import { findTimeline, type TimelineRow } from './timeline.queries.ts'
import { kindsOf, type TimelineItem, type TimelineQuery } from './timeline.schema.ts'

/** A time as PostgreSQL writes it, and the item's id. */
const Key = z.tuple([z.string().regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/), z.string().max(80)])

/**
 * A page of what happened with a company and those merged into it, newest first.
 * @param companyId of a company that goes on
 */
export async function readTimeline(db: Db, companyId: string, query: TimelineQuery): Promise<Page<TimelineItem>> {
  const companyIds = (await companyGroups(db, [companyId])).get(companyId) ?? [companyId]
  const rows = await findTimeline(db, companyIds, kindsOf(query), readCursor(query.cursor, Key), query.limit + 1)
  const page = toPage(rows, query.limit, ({ at, id }) => [at, id])
  const rewards = await shownRewards(
    db,
    page.items.flatMap(({ redemption }) => redemption?.rewardId ?? []),
  )
  return { ...page, items: page.items.map((row) => toItem(row)) }

  function toItem({ at, redemption, ...row }: TimelineRow): TimelineItem {
    return { ...row, occurredAt: new Date(at).toISOString(), redemption: redemption && named(redemption) }
  }

  function named({ rewardId, rewardName, ...redemption }: NonNullable<TimelineRow['redemption']>) {
    return { ...redemption, rewardName: redeemedNameIn(query.locale, rewardName, rewards.get(rewardId)?.texts) }
  }
}
