-- The lines of invoices and returns, with what is needed to add up margins: what a product cost, and whether it is one.
create view traded_line as
select l.company_id, p.kind, p.occurred_on, p.currency, l.sku, l.net_amount, l.quantity * l.unit_cost as cost,
  l.unit_cost is null and x.is_sellable is distinct from false as lacks_cost
from purchase p
join purchase_line l on l.company_id = p.company_id and l.purchase_id = p.id
left join product x on x.id = l.product_id;
