-- Products that can earn, with the day on which they came.
create view product_arrival as
select id, sku, name, created_at::date as came_on
from product
where is_sellable;
