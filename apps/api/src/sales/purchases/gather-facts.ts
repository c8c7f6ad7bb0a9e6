import type { Db } from '@stamkund/database'
import { type ResolvedMember, resolveMembers } from '../../customers/members/index.ts'
import { resolveSalesReps } from '../../customers/sales-reps/index.ts'
import type { ClubSettings } from '../../platform/club-settings/index.ts'
import { type PolicyVersion, readPolicies } from '../../points/policy/index.ts'
import { type ReadFacts, readProductFacts } from '../products/index.ts'
import type { Candidate } from './candidates.ts'

/** Everything outside the documents that decides what they are given. */
export interface RecordingFacts {
  readonly policies: readonly PolicyVersion[]
  readonly earningStartsOn: string | null
  readonly product: ReadFacts
  member(companyId: string, email: string): ResolvedMember | null
  salesRepId(repNo: string): string | null
}

/** Reads what the documents refer to, set-based: as many statements for a thousand documents as for one. */
export async function gatherFacts(
  db: Db,
  candidates: readonly Candidate[],
  { earningStartsOn }: ClubSettings,
): Promise<RecordingFacts> {
  const skus = candidates.flatMap(({ document }) => document.lines.map(({ sku }) => sku))
  const people = distinct(
    candidates.flatMap(({ document, company }) =>
      document.memberEmail === null ? [] : [{ companyId: company.id, email: document.memberEmail.toLowerCase() }],
    ),
  )
  const repNos = [...new Set(candidates.flatMap(({ document }) => document.repNo ?? []))]
  const policies = await readPolicies(db)
  const product = await readProductFacts(db, skus)
  const members = people.length > 0 ? await resolveMembers(db, people) : []
  const reps = repNos.length > 0 ? await resolveSalesReps(db, repNos) : new Map<string, string>()
  const memberOf = new Map(
    people.map(({ companyId, email }, index) => [`${companyId} ${email}`, members[index] ?? null]),
  )
  return {
    policies,
    earningStartsOn,
    product,
    member: (companyId, email) => memberOf.get(`${companyId} ${email.toLowerCase()}`) ?? null,
    salesRepId: (repNo) => reps.get(repNo) ?? null,
  }
}

function distinct<Item extends object>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [Object.values(item).join(' '), item])).values()]
}
