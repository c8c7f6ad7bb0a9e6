-- Lines of invoices whose cost nobody knows. Freight, fees and samples have no margin to miss.
create view sale_line_without_cost as
select l.company_id, l.purchase_id, l.line_no, p.invoice_no, p.occurred_on, p.currency, l.sku, x.name as product_name,
  l.quantity, l.net_amount
from purchase_line l
join purchase p on p.company_id = l.company_id and p.id = l.purchase_id
left join product x on x.id = l.product_id
where l.unit_cost is null and p.kind = 'invoice' and x.is_sellable is distinct from false;
