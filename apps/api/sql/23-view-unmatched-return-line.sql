-- Lines of returns that found no purchase, only part of one, or wait for the invoice that they name.
create view unmatched_return_line as
select r.company_id, r.return_id, r.line_no, p.invoice_no, p.occurred_on, p.currency, l.sku, l.quantity, l.net_amount,
  r.original_invoice_no, r.original_line_no, r.match, r.unmatched_quantity, r.unmatched_amount
from return_line r
join purchase p on p.company_id = r.company_id and p.id = r.return_id
join purchase_line l on l.company_id = r.company_id and l.purchase_id = r.return_id and l.line_no = r.line_no
where r.match <> 'matched';
