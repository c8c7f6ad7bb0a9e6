-- The lines of invoices that a campaign gave points for, or counts on its ladder, with what is left of them after returns.
create view rewarded_line as
select r.campaign_id, r.company_id, r.purchase_id, r.line_no, p.occurred_on, p.currency, r.points, r.awards,
  l.net_amount * kept.share - l.credited_amount as net_amount,
  l.quantity * kept.share * l.unit_cost as cost
from (
  select campaign_id, company_id, purchase_id, line_no, sum(points) as points, sum(awards) as awards
  from (
    select split_part(rule_id, '.', 1)::uuid as campaign_id, company_id, purchase_id, line_no,
      points - reversed_points as points, (points > 0)::int as awards
    from award where rule_id not in ('base', 'tier')
    union all
    select split_part(counter, ':', 2)::uuid, company_id, purchase_id, line_no, 0, 0 from ladder_line
  ) given
  group by campaign_id, company_id, purchase_id, line_no
) r
join purchase p on p.company_id = r.company_id and p.id = r.purchase_id
join purchase_line l on l.company_id = r.company_id and l.purchase_id = r.purchase_id and l.line_no = r.line_no
cross join lateral (
  select case when l.quantity > 0 then 1 - l.returned_quantity / l.quantity else 1 end as share
) kept;
