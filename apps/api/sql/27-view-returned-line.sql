-- What came back of which line of an invoice, and when.
create view returned_line as
select a.company_id, a.return_id, a.line_no, r.invoice_no, r.occurred_on, a.original_id, a.original_line_no,
  o.occurred_on as original_occurred_on, a.quantity, a.amount
from return_allocation a
join purchase r on r.company_id = a.company_id and r.id = a.return_id
join purchase o on o.company_id = a.original_company_id and o.id = a.original_id;
