import type { Db } from '@stamkund/database'
import type { WalletKey } from '@stamkund/ledger'
import type { Locale } from '../../platform/club-settings/index.ts'
import type { Page } from '../../platform/page.ts'
import { toMemberReason } from '../../points/awarding/index.ts'
import { redeemedNameIn, shownRewards } from '../../rewards/catalogue/index.ts'
import { namesOf } from './names.queries.ts'
import { readStatement } from './read-statement.ts'
import type { MemberStatementEntry, MemberStatementFilter } from './statement.member.schema.ts'
import type { StatementEntry } from './statement.schema.ts'

/**
 * A page of a statement in the words of whoever reads it: no ids of staff, no bands, no limits that tell a margin.
 * @param wallet settled, so that nothing is missing that time has brought about
 */
export async function readMemberStatement(
  db: Db,
  wallet: WalletKey,
  filter: Omit<MemberStatementFilter, 'wallet' | 'format'>,
  locale: Locale,
): Promise<Page<MemberStatementEntry>> {
  const page = await readStatement(db, wallet, filter)
  const [rewards, names] = await Promise.all([
    shownRewards(
      db,
      page.items.flatMap(({ redemption }) => redemption?.rewardId ?? []),
    ),
    namesOf(db, page.items.flatMap(namedIn)),
  ])
  return { ...page, items: page.items.map((entry) => toMemberEntry(entry)) }

  function toMemberEntry({ event, redemption, counterWallet, awards, documentId, actorId, ...entry }: StatementEntry) {
    return {
      ...entry,
      points: entry.change.available + entry.change.pending,
      event: event && { event: event.event, memberName: names.get(event.memberId) ?? null, awards: event.awards },
      redemption: redemption && {
        id: redemption.id,
        rewardId: redemption.rewardId,
        rewardName: redeemedNameIn(locale, redemption.rewardName, rewards.get(redemption.rewardId)?.texts),
        memberName: names.get(redemption.memberId) ?? null,
        state: redemption.state,
      },
      counterparty: counterWallet && {
        kind: counterWallet.walletId === counterWallet.companyId ? ('company' as const) : ('member' as const),
        name: names.get(counterWallet.walletId) ?? null,
      },
      awards: awards.map(({ reason, ...award }) => ({
        ...award,
        // The engine wrote it, or the statement itself for a return.
        reason: toMemberReason(reason as unknown as Parameters<typeof toMemberReason>[0]),
      })),
    }
  }
}

function namedIn({ event, redemption, counterWallet }: StatementEntry): string[] {
  return [event?.memberId, redemption?.memberId, counterWallet?.walletId].filter((id) => id !== undefined)
}
