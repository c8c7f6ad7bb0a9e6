-- Products that can earn.
create view sellable_product as
select id, sku, name, category, subcategory, brand, list_price, unit_cost, currency
from product
where is_sellable;
