-- From which day on a merged company is part of the one that goes on.
create view company_merger as
select c.id as company_id, c.merged_into_id as survivor_id, (c.merged_at at time zone club.time_zone)::date as merged_on
from company c
cross join club_settings club
where c.merged_into_id is not null;
