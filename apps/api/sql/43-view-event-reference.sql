-- What is said of an event that was given points where something else is about it: look it up by its id.
create view event_reference as
select event_id as id, company_id, member_id, occurred_on, min(explanation ->> 'event') as event,
  sum(points)::bigint as points, min(rule_name) filter (where award_no = 1) as name,
  json_agg(json_build_object('campaignId', split_part(rule_id, '.', 1), 'name', rule_name, 'points', points)
    order by award_no) as awards
from event_award
group by event_id, company_id, member_id, occurred_on;
