-- For each member the record that goes on, with the company of either.
create view member_survivor as
select m.id as member_id, m.company_id, o.id as survivor_id, o.company_id as survivor_company_id
from member m
join member o on o.id = coalesce(m.merged_into_id, m.id);
