import { type Db, statement } from '@stamkund/database'
import type { Wallet } from './wallets.schema.ts'

/** Whose wallet: a company's, or a member's own. */
export interface Holder {
  readonly kind: 'company' | 'member'
  readonly id: string
}

export interface HolderWallet extends Wallet {
  /** Something has matured or expired by `asOf` and is not in the figures yet. */
  readonly isDue: boolean
  /** The company in whose books the holder's own entries are; those of a merged one end with a transfer to its survivor. */
  readonly ownCompanyId: string
}

const DAYS_OF_SOON = 60

/**
 * One statement for all that a wallet shows, as one JSON value: it is read more often than anything else. Its cost follows
 * the lots that are about to mature or expire, not the entries.
 */
const walletOf = (kind: Holder['kind'], holder: string) =>
  statement(
    `wallet_of_${kind}`,
    `select json_build_object(
       'companyId', holder.company_id, 'walletId', holder.wallet_id, 'ownCompanyId', holder.own_company_id,
       'available', greatest(w.available, 0), 'pending', coalesce(w.pending, 0), 'held', coalesce(w.held, 0),
       'debt', greatest(-w.available, 0),
       'expiringSoon', coalesce(case when w.available > 0 then (
         select json_agg(json_build_object('expiresOn', lots.expires_on, 'points', lots.points) order by lots.expires_on)
         from (
           select l.expires_on, sum(l.remaining) as points from ledger.lot l
           where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.remaining > 0
             and l.expires_on between day.as_of and day.as_of + ${DAYS_OF_SOON} and l.available_on <= day.as_of
           group by l.expires_on
         ) lots
       ) end, '[]'),
       'maturing', coalesce(case when w.pending > 0 then (
         select json_agg(json_build_object('availableOn', nullif(lots.available_on, 'infinity'), 'points', lots.points)
           order by lots.available_on)
         from (
           select l.available_on, sum(l.remaining) as points from ledger.lot l
           where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.remaining > 0
             and l.expires_on >= day.as_of and l.available_on > day.as_of
           group by l.available_on
         ) lots
       ) end, '[]'),
       'asOf', day.as_of, 'isDue', coalesce(w.next_due_on <= day.as_of, false)) as wallet
     from (${holder}) holder
     cross join club_settings club
     left join ledger.wallet w on w.company_id = holder.company_id and w.wallet_id = holder.wallet_id
     cross join lateral (
       select greatest(w.settled_on, ($2::timestamptz at time zone club.time_zone)::date) as as_of
     ) day`,
  )

const WALLETS = {
  company: walletOf(
    'company',
    `select survivor_id as company_id, survivor_id as wallet_id, company_id as own_company_id
     from company_survivor where company_id = $1`,
  ),
  member: walletOf(
    'member',
    `select survivor_company_id as company_id, survivor_id as wallet_id, company_id as own_company_id
     from member_survivor where member_id = $1`,
  ),
}

/** A wallet as it is stored; one that was never opened is empty. Undefined if there is no such holder. */
export async function findWallet(db: Db, { kind, id }: Holder, now: Date): Promise<HolderWallet | undefined> {
  // The moment as text: the driver would write a Date field by field.
  const [row] = await db.rows<{ wallet: HolderWallet }>(WALLETS[kind], [id, now.toISOString()])
  return row?.wallet
}
