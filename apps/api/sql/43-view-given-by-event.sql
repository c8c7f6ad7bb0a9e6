-- What campaigns gave for events, each with its campaign.
create view given_by_event as
select split_part(rule_id, '.', 1)::uuid as campaign_id, company_id, member_id, occurred_on, points
from event_award;
