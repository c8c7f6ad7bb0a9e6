-- What award rules ask of companies that go on and take part.
create view company_facts as
select c.id, n.company_no, c.name, c.industry, c.country, c.employees, c.sales_rep_id
from company c
join company_number n on n.company_id = c.id and n.is_current
where c.merged_into_id is null and c.participates;
