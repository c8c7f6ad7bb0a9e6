-- Products whose margin band cannot be computed, since list price or cost is missing or not above zero.
create view product_without_margin as
select id, sku, name, category, brand, unit_cost, list_price, currency
from product
where is_sellable and (unit_cost > 0 and list_price > 0) is not true;
