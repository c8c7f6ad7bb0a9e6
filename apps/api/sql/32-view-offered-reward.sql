-- Rewards that are not archived.
create view offered_reward as
select id, kind, points, stock_left, available_from, available_until, audience, texts
from reward
where archived_at is null;
