-- When events arrived that were given points.
create view member_event_arrival as
select company_id, id, recorded_at
from member_event
where points > 0;
