-- What is said of a product where something else is about it, to members too.
create view product_reference as
select id, name, category
from product;
