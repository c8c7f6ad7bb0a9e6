-- Purchases with what they were given, or took back, when they were recorded.
create view purchase_summary as
select company_id, id, kind, invoice_no, occurred_on, currency, net_amount, available_points + pending_points as points
from purchase;
