-- What happened to redemptions, with what they are of.
create view redemption_step as
select r.company_id, e.redemption_id, e.event_no, e.kind, e.occurred_at, r.reward_name, r.member_id, r.points,
  r.state
from redemption_event e
join redemption r on r.id = e.redemption_id;
