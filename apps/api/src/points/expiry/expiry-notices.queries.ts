import { statement, type Tx } from '@stamkund/database'

export interface ExpiryNotice {
  readonly companyId: string
  /** The company's own id, or a member's. */
  readonly walletId: string
  /** The last day on which the points are usable. */
  readonly expiresOn: string
  readonly daysLeft: number
  readonly points: number
}

// A lot that has not been settled yet is not looked at: settling comes first.
const NOTICE = statement(
  'expiry_notice',
  `with expiring as (
     select l.company_id, l.wallet_id, l.expires_on, l.expires_on - $1::date as days_left, sum(l.remaining)::bigint as points,
       case when l.expires_on - $1::date <= 7 then 7 when l.expires_on - $1::date <= 30 then 30 else 60 end as lead_days
     from ledger.lot l
     where l.expires_on between $1::date and $1::date + 60 and l.available_on <= $1::date and l.remaining > 0
     group by l.company_id, l.wallet_id, l.expires_on
   ), noticed as (
     insert into expiry_notice (company_id, wallet_id, expires_on, lead_days, noticed_at)
     select company_id, wallet_id, expires_on, lead_days, $2 from expiring
     on conflict do nothing
     returning company_id, wallet_id, expires_on
   )
   select e.company_id as "companyId", e.wallet_id as "walletId", e.expires_on as "expiresOn", e.days_left as "daysLeft", e.points
   from expiring e join noticed using (company_id, wallet_id, expires_on)
   order by e.expires_on, e.company_id, e.wallet_id`,
)

/** Notes who is to be told today; nobody twice. */
export function noteExpiring(
  tx: Tx,
  { today, now }: { readonly today: string; readonly now: Date },
): Promise<ExpiryNotice[]> {
  return tx.rows(NOTICE, [today, now.toISOString()])
}
