-- For each company the one that goes on: itself, or the one that it was merged into.
create view company_survivor as
select id as company_id, coalesce(merged_into_id, id) as survivor_id
from company;
--> statement-breakpoint
-- For each member the record that goes on, with the company of either.
create view member_survivor as
select m.id as member_id, m.company_id, o.id as survivor_id, o.company_id as survivor_company_id
from member m
join member o on o.id = coalesce(m.merged_into_id, m.id);
--> statement-breakpoint
-- What is said of a company where something else is about it: the number and name of the one that goes on.
create view company_reference as
select s.company_id, s.survivor_id, n.company_no, o.name
from company_survivor s
join company o on o.id = s.survivor_id
join company_number n on n.company_id = s.survivor_id and n.is_current;
--> statement-breakpoint
-- What is said of a purchase where something else is about it.
create view purchase_reference as
select company_id, id, kind, invoice_no, occurred_on
from purchase;
--> statement-breakpoint
-- The awards of purchases with the line that each is for.
create view award_line as
select a.company_id, a.purchase_id, a.line_no, a.award_no, l.sku, a.rule_id, a.rule_name, a.points, a.explanation
from award a
join purchase_line l using (company_id, purchase_id, line_no);
--> statement-breakpoint
-- What returns took back, by the line that it was earned for.
create view reversal_line as
select r.company_id, r.return_id, r.line_no, r.original_id, r.original_line_no, l.sku, o.invoice_no as original_invoice_no,
  r.quantity, r.amount, r.points
from return_allocation r
join purchase_line l on l.company_id = r.company_id and l.purchase_id = r.return_id and l.line_no = r.line_no
join purchase o on o.company_id = r.original_company_id and o.id = r.original_id;
--> statement-breakpoint
-- Lines of returns that found no purchase, only part of one, or wait for the invoice that they name.
create view unmatched_return_line as
select r.company_id, r.return_id, r.line_no, p.invoice_no, p.occurred_on, p.currency, l.sku, l.quantity, l.net_amount,
  r.original_invoice_no, r.original_line_no, r.match, r.unmatched_quantity, r.unmatched_amount
from return_line r
join purchase p on p.company_id = r.company_id and p.id = r.return_id
join purchase_line l on l.company_id = r.company_id and l.purchase_id = r.return_id and l.line_no = r.line_no
where r.match <> 'matched';
--> statement-breakpoint
-- Lines of invoices whose cost nobody knows. Freight, fees and samples have no margin to miss.
create view sale_line_without_cost as
select l.company_id, l.purchase_id, l.line_no, p.invoice_no, p.occurred_on, p.currency, l.sku, x.name as product_name,
  l.quantity, l.net_amount
from purchase_line l
join purchase p on p.company_id = l.company_id and p.id = l.purchase_id
left join product x on x.id = l.product_id
where l.unit_cost is null and p.kind = 'invoice' and x.is_sellable is distinct from false;
--> statement-breakpoint
-- Products whose margin band cannot be computed, since list price or cost is missing or not above zero.
create view product_without_margin as
select id, sku, name, category, brand, unit_cost, list_price, currency
from product
where is_sellable and (unit_cost > 0 and list_price > 0) is not true;
