-- For each company the one that goes on: itself, or the one that it was merged into.
create view company_survivor as
select id as company_id, coalesce(merged_into_id, id) as survivor_id
from company;
