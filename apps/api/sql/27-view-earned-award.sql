-- What purchases earned, less what returns took back, by the day of the purchase.
create view earned_award as
select a.company_id, p.occurred_on, a.points - a.reversed_points as points
from award a
join purchase p on p.company_id = a.company_id and p.id = a.purchase_id;
