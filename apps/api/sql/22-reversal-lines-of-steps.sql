-- What returns took back, by the line that it was earned for: in proportion to what came back, and of steps of ladders
-- that were taken back whole.
create or replace view reversal_line as
select r.company_id, r.return_id, r.line_no, r.original_id, r.original_line_no, l.sku, o.invoice_no as original_invoice_no,
  r.quantity, r.amount, r.points
from return_allocation r
join purchase_line l on l.company_id = r.company_id and l.purchase_id = r.return_id and l.line_no = r.line_no
join purchase o on o.company_id = r.original_company_id and o.id = r.original_id
union all
select t.return_company_id, t.return_id, t.return_line_no, t.purchase_id, t.line_no, l.sku, o.invoice_no, 0::numeric(18, 4),
  0::numeric(18, 4), t.points
from ladder_take_back t
join purchase_line l on l.company_id = t.return_company_id and l.purchase_id = t.return_id and l.line_no = t.return_line_no
join purchase o on o.company_id = t.company_id and o.id = t.purchase_id;
