-- Every company that anything was ever recorded of, with the one that goes on and what rules ask of it.
create view buying_company as
select s.company_id, s.survivor_id, o.industry, o.country, o.employees, o.sales_rep_id
from company_survivor s
join company o on o.id = s.survivor_id;
