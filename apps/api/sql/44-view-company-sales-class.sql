-- The class by net sales that companies are in now.
create view company_sales_class as
select c.id as company_id, (
  select k.sales_class from company_class k where k.company_id = c.id order by k.valid_from desc limit 1
) as sales_class
from company c;
