-- What is said of a purchase where something else is about it.
create view purchase_reference as
select company_id, id, kind, invoice_no, occurred_on
from purchase;
