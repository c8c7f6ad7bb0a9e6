import type { Db } from '@stamkund/database'
import type { CompanyHistory, TierFacts } from '@stamkund/points-engine'
import { type ResolvedMember, resolveMembers } from '../../customers/members/index.ts'
import { resolveSalesReps } from '../../customers/sales-reps/index.ts'
import { type CompanyClasses, readClasses } from '../../customers/segments/index.ts'
import type { ClubSettings } from '../../platform/club-settings/index.ts'
import { type AskedHistory, asksTogether, type PublishedRules } from '../../points/award-rules/index.ts'
import type { PolicyVersion } from '../../points/policy/index.ts'
import { readTierFacts } from '../../points/tiers/index.ts'
import { type ReadFacts, readProductFacts } from '../products/index.ts'
import type { Candidate, Sifted } from './candidates.ts'
import { readHistories, type WantedHistory } from './company-history.queries.ts'

/** Everything outside the documents that decides what they are given. */
export interface RecordingFacts {
  readonly policies: readonly PolicyVersion[]
  readonly rules: PublishedRules
  readonly earningStartsOn: string | null
  readonly timeZone: string
  /** Whether companies may have tiers, or come to have one by what they buy. */
  readonly hasTiers: boolean
  readonly product: ReadFacts
  member(companyId: string, email: string): ResolvedMember | null
  salesRepId(repNo: string): string | null
  tier(companyId: string, day: string): TierFacts | null
  classes(companyId: string, day: string): CompanyClasses | null
  /** Undefined where no rule asks. It grows with the documents of the delivery. */
  history(companyId: string): CompanyHistory | undefined
}

/** Reads what the documents refer to, set-based: as many statements for a thousand documents as for one. */
export async function gatherFacts(
  db: Db,
  candidates: readonly Candidate[],
  { rules, policies, hasTiers }: Pick<Sifted, 'rules' | 'policies' | 'hasTiers'>,
  settings: ClubSettings | Promise<ClubSettings>,
): Promise<RecordingFacts> {
  const skus = candidates.flatMap(({ document }) => document.lines.map(({ sku }) => sku))
  const people = distinct(
    candidates.flatMap(({ document, company }) =>
      document.memberEmail === null ? [] : [{ companyId: company.id, email: document.memberEmail.toLowerCase() }],
    ),
  )
  const repNos = [...new Set(candidates.flatMap(({ document }) => document.repNo ?? []))]
  const invoices = candidates.filter(({ document }) => document.kind === 'invoice')
  const [{ earningStartsOn, timeZone }, product, members, reps, tiers, classes, histories] = await Promise.all([
    settings,
    readProductFacts(db, skus),
    people.length > 0 ? resolveMembers(db, people) : [],
    repNos.length > 0 ? resolveSalesReps(db, repNos) : new Map<string, string>(),
    hasTiers ? readTierFacts(db, daysOf(invoices)) : new Map<string, TierFacts>(),
    readClasses(db, daysOf(invoices.filter(({ document }) => rules.asksOn(document.occurredOn).classes))),
    historiesOf(db, invoices, rules),
  ])
  const memberOf = new Map(
    people.map(({ companyId, email }, index) => [`${companyId} ${email}`, members[index] ?? null]),
  )
  return {
    policies,
    rules,
    earningStartsOn,
    timeZone,
    hasTiers,
    product,
    member: (companyId, email) => memberOf.get(`${companyId} ${email.toLowerCase()}`) ?? null,
    salesRepId: (repNo) => reps.get(repNo) ?? null,
    tier: (companyId, day) => (tiers.size === 0 ? null : (tiers.get(`${companyId} ${day}`) ?? null)),
    classes: (companyId, day) => (classes.size === 0 ? null : (classes.get(`${companyId} ${day}`) ?? null)),
    history: (companyId) => histories.get(companyId),
  }
}

function daysOf(candidates: readonly Candidate[]) {
  const days = new Map<string, { companyId: string; day: string }>()
  for (const { document, company } of candidates) {
    days.set(`${company.id} ${document.occurredOn}`, { companyId: company.id, day: document.occurredOn })
  }
  return [...days.values()]
}

/** Of companies for which a rule in force on a day of theirs asks what they bought before. */
async function historiesOf(
  db: Db,
  invoices: readonly Candidate[],
  rules: PublishedRules,
): Promise<ReadonlyMap<string, CompanyHistory>> {
  const wanted = new Map<string, WantedHistory>()
  const days: string[] = []
  let asked: AskedHistory | null = null
  for (const { document, company, companyIds } of invoices) {
    const asks = rules.asksOn(document.occurredOn).history
    if (asks === null) continue
    asked = asksTogether(asked, asks)
    days.push(document.occurredOn)
    const known = wanted.get(company.id) ?? { companyId: company.id, companyIds, skus: new Set() }
    wanted.set(company.id, known)
    for (const { sku } of document.lines) known.skus.add(sku)
  }
  const [firstDay, lastDay] = [days.toSorted()[0], days.toSorted().at(-1)]
  if (asked === null || firstDay === undefined || lastDay === undefined) return new Map()
  return readHistories(db, [...wanted.values()], { firstDay, lastDay }, asked)
}

function distinct<Item extends object>(items: readonly Item[]): Item[] {
  return [...new Map(items.map((item) => [Object.values(item).join(' '), item])).values()]
}
