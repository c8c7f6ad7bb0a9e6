import type { Db } from '@stamkund/database'
import { listMembers, type MemberFilter } from '../../customers/members/index.ts'
import type { Page } from '../../platform/page.ts'
import type { Reach } from '../../platform/reach.ts'
import type { MemberRow } from './member-list.schema.ts'
import { companyNames, lastSignIns } from './member-rows.queries.ts'

/** A page of the members that the caller reaches, by e-mail address. */
export async function listMemberRows(db: Db, filter: MemberFilter, reach: Reach): Promise<Page<MemberRow>> {
  const { items, nextCursor } = await listMembers(db, filter, reach)
  const [names, signIns] = await Promise.all([
    companyNames(
      db,
      items.map(({ companyId }) => companyId),
    ),
    lastSignIns(
      db,
      items.map(({ id }) => id),
    ),
  ])
  const rows = items.map(({ version, createdAt, updatedAt, mergedIntoId, ...member }) => ({
    ...member,
    companyName: names.get(member.companyId) ?? '',
    lastSignInAt: signIns.get(member.id)?.toISOString() ?? null,
  }))
  return { items: rows, nextCursor }
}
