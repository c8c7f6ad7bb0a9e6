-- What purchases and events earned, less what returns took back, by their day.
create view earned_award as
select a.rule_id, a.company_id, p.occurred_on, a.points - a.reversed_points as points
from award a
join purchase p on p.company_id = a.company_id and p.id = a.purchase_id
union all
select rule_id, company_id, occurred_on, points
from event_award;
