-- The lines of purchases with all that decided what they were given.
create view recorded_line as
select company_id, purchase_id, line_no, sku, product_id is not null as is_known_product, quantity, net_amount, unit_cost,
  no_award_reason, returned_quantity <> 0 or credited_amount <> 0 as comes_back
from purchase_line;
