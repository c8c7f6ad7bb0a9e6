-- Companies that go on, with what lists of them show.
create view company_profile as
select c.id, n.company_no, c.name, c.org_no, c.industry, c.city, c.country, c.participates, c.sales_rep_id,
  r.name as sales_rep_name
from company c
join company_number n on n.company_id = c.id and n.is_current
left join sales_rep r on r.id = c.sales_rep_id
where c.merged_into_id is null;
