import { type Db, statement } from '@stamkund/database'
import type { Decision } from './workspaces.schema.ts'

const COUNT = statement(
  'waiting_decisions',
  `select * from (
     select 'redemptions_to_approve' as kind, count(*) as count from waiting_redemption where waits_for = 'staff'
     union all
     select 'redemptions_to_fulfil', count(*) from waiting_redemption where waits_for = 'fulfilment'
     union all
     select 'adjustments_to_approve', count(*) from waiting_adjustment
     union all
     select 'cancellations_to_approve', count(*) from waiting_cancellation
     union all
     select 'returns_without_purchase', count(*) from unmatched_return_line
     union all
     select 'products_without_margin', count(*) from product_without_margin
     union all
     select 'rewards_out_of_stock', count(*) from offered_reward where stock_left = 0
     union all
     select 'companies_buying_less', count(*) from company_figure
     where usual_60_days > 0 and net_sales_60_days <= usual_60_days * 0.7
   ) as decision
   where count > 0`,
)

/** What waits for somebody, by kind. */
export function countDecisions(db: Db): Promise<Decision[]> {
  return db.rows(COUNT)
}
