-- The lines of invoices and returns with the day, the currency and the kind of their document.
create view sold_line as
select l.company_id, l.purchase_id, l.line_no, p.kind, p.occurred_on, p.currency, l.sku, l.product_id, l.quantity,
  l.net_amount, l.unit_cost, l.no_award_reason, l.returned_quantity, l.credited_amount
from purchase_line l
join purchase p on p.company_id = l.company_id and p.id = l.purchase_id;
