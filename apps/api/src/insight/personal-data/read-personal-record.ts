import type { Db } from '@stamkund/database'
import { type LedgerEntry, readEntries, type WalletKey } from '@stamkund/ledger'
import { eventsOfMembers } from '../../campaigns/member-events/index.ts'
import { companyGroups } from '../../customers/companies/index.ts'
import { readMember, recordsOfPerson } from '../../customers/members/index.ts'
import { auditedValuesOf } from '../../platform/audit/index.ts'
import { type RedemptionOfMember, redemptionsOfMember } from '../../rewards/redemptions/index.ts'
import { purchasesOfMembers } from '../../sales/purchases/index.ts'
import type { PersonalRecord } from './personal-record.schema.ts'
import { readAccount } from './read-account.ts'

const ENTRIES_AT_ONCE = 1_000

/**
 * Everything that the club keeps about a person at a company, under all records of the person.
 * @throws DomainError `member.unknown`
 */
export async function readPersonalRecord(db: Db, memberId: string, now: Date): Promise<PersonalRecord> {
  const { companyId: anyCompanyId } = await readMember(db, memberId)
  const [currentId = memberId, ...mergedIds] = await recordsOfPerson(db, memberId)
  const ids = [currentId, ...mergedIds] as const
  const member = await readMember(db, currentId)
  const companyIds = (await companyGroups(db, [member.companyId])).get(member.companyId) ?? [anyCompanyId]
  return {
    member,
    mergedRecords: await Promise.all(mergedIds.map((id) => readMember(db, id))),
    purchases: await purchasesOfMembers(db, companyIds, ids),
    events: (await eventsOfMembers(db, ids)).map(({ recordedAt, ...event }) => ({
      ...event,
      recordedAt: recordedAt.toISOString(),
    })),
    walletEntries: await ownEntries(db, companyIds, ids),
    redemptions: (await redemptionsOfMember(db, memberId)).map(toRedemption),
    account: await readAccount(db, ids, now),
    auditedValues: (await auditedValuesOf(db, ids)).map(({ occurredAt, ...value }) => ({
      ...value,
      occurredAt: occurredAt.toISOString(),
    })),
  }
}

function toRedemption({
  requestedAt,
  fulfilledAt,
  cancelledAt,
  texts,
  ...redemption
}: RedemptionOfMember): PersonalRecord['redemptions'][number] {
  return {
    ...redemption,
    requestedAt: requestedAt.toISOString(),
    fulfilledAt: fulfilledAt?.toISOString() ?? null,
    cancelledAt: cancelledAt?.toISOString() ?? null,
    texts: [...texts],
  }
}

/** A wallet that moved in a merger has a book under either company. */
async function ownEntries(
  db: Db,
  companyIds: readonly string[],
  memberIds: readonly string[],
): Promise<PersonalRecord['walletEntries']> {
  const found: PersonalRecord['walletEntries'] = []
  for (const companyId of companyIds) {
    for (const walletId of memberIds) {
      for await (const entry of allEntries(db, { companyId, walletId })) {
        const { version, kind, occurredOn, documentId, available, pending, held } = entry
        const recordedAt = entry.recordedAt.toISOString()
        const points = available + pending + held
        found.push({ companyId, memberId: walletId, version, kind, occurredOn, recordedAt, points, documentId })
      }
    }
  }
  return found
}

async function* allEntries(db: Db, wallet: WalletKey): AsyncGenerator<LedgerEntry> {
  for (let before: number | undefined; ; ) {
    const entries = await readEntries(db, wallet, { limit: ENTRIES_AT_ONCE, ...(before !== undefined && { before }) })
    yield* entries
    before = entries.at(-1)?.version
    if (entries.length < ENTRIES_AT_ONCE) return
  }
}
