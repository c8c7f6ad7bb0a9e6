import { type Db, statement } from '@stamkund/database'
import { z } from 'zod'
import { isReached } from '../../customers/companies/index.ts'
import { type Page, readCursor, toPage } from '../../platform/page.ts'
import type { Reach } from '../../platform/reach.ts'
import type { AccountCredit, CreditFilter } from './gift-register.schema.ts'

const BookingKey = z.tuple([z.iso.datetime(), z.uuid(), z.enum(['credit', 'withdrawal'])])

const LIST = statement(
  'account_credit_list',
  `select b.id as "redemptionId", c.company_no as "companyNo", b.amount, b.currency,
     (b.moment at time zone club.time_zone)::date as date, b.moment, b.kind
   from (
     select id, company_id, fulfilled_at as moment, 'credit' as kind, credit_amount as amount, currency
     from redemption where reward_kind = 'account_credit' and fulfilled_at is not null
     union all
     select id, company_id, cancelled_at, 'withdrawal', -credit_amount, currency
     from redemption where reward_kind = 'account_credit' and fulfilled_at is not null and cancelled_at is not null
   ) b
   join company_reference c on c.company_id = b.company_id
   cross join club_settings club
   where ($1::date is null or b.moment >= $1::date::timestamp at time zone club.time_zone)
     and ($2::date is null or b.moment < ($2::date + 1)::timestamp at time zone club.time_zone)
     and ($3::timestamptz is null or (b.moment, b.id, b.kind) > ($3, $4::uuid, $5::text))
     and ${isReached('b.company_id', '$6')}
   order by b.moment, b.id, b.kind limit $7`,
)

/** What the ERP has to book on the accounts of companies, in the order in which it happened. */
export async function listAccountCredits(
  db: Db,
  { from, to, limit, cursor }: Pick<CreditFilter, 'from' | 'to' | 'limit' | 'cursor'>,
  { salesRepId }: Reach,
): Promise<Page<AccountCredit>> {
  const after = readCursor(cursor, BookingKey) ?? [null, null, null]
  const rows = await db.rows<AccountCredit & { moment: Date; kind: string }>(LIST, [
    from ?? null,
    to ?? null,
    ...after,
    salesRepId,
    limit + 1,
  ])
  return toPage(rows, limit, ({ moment, redemptionId, kind }) => [moment.toISOString(), redemptionId, kind])
}
