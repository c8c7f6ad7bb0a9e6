-- The last finished simulation of each campaign, as far as its planning asks for it.
create view latest_simulation as
select distinct on (campaign_id) campaign_id, id as simulation_id, terms, finished_at,
  (result -> 'draft' -> 'budget' ->> 'points')::bigint as budget_points,
  (result -> 'draft' -> 'budget' ->> 'leastDays')::int as budget_least_days
from simulation
where campaign_id is not null and state = 'finished'
order by campaign_id, id desc;
