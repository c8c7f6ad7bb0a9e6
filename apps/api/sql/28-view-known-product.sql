-- Products as award rules see them, without their bands.
create view known_product as
select id as product_id, sku, is_sellable, category, subcategory, brand
from product;
