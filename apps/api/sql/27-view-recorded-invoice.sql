-- Invoices as they were recorded. Late: a purchase of a later day was recorded before.
create view recorded_invoice as
select p.company_id, p.id, p.invoice_no, p.occurred_on, p.placed_at, p.currency, p.member_id,
  coalesce(p.recorded_at > d.later_day_recorded_at, false) as is_late
from purchase p
join (
  select occurred_on, min(min(recorded_at)) over (order by occurred_on desc rows between unbounded preceding and 1 preceding)
    as later_day_recorded_at
  from purchase group by occurred_on
) d on d.occurred_on = p.occurred_on
where p.kind = 'invoice';
