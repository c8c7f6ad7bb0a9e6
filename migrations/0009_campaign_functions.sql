-- Where some counters stand. Found by their names, however few there are: a connection goes on with the plan that it made
-- while there were so few that reading all of them was quicker.
create function counters_named(wanted text[]) returns table (name text, value bigint)
language plpgsql stable rows 10 set enable_seqscan = off as $$
begin
  return query select c.name, c.value from award_counter c where c.name = any(wanted);
end $$;
--> statement-breakpoint
-- Keeps purchases from being recorded until the transaction ends, and waits for those that are being recorded.
create function lock_award_rules() returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('award_rule_version', 0));
end $$;
--> statement-breakpoint
-- Refuses to go on where others have charged a counter at the same moment: the transaction is tried again.
create function refuse_contested(counter text) returns void language plpgsql as $$
begin
  raise exception using
    errcode = 'serialization_failure',
    message = counter || ' was nearly used up by others at the same moment',
    constraint = 'counter_within_ceiling',
    detail = counter;
end $$;
--> statement-breakpoint
-- Locks the award rules against being published and then the companies that numbers lead to, unless rules were published
-- that the recorder doesn't know: they say how the companies are to be locked. Returns the name of the last rule, '' if
-- there is none. It is read after the wait: each statement sees what was committed before it.
create function lock_for_recording(company_nos text[], exclusively boolean, known_rule text) returns text
language plpgsql as $$
declare
  last_rule text;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('award_rule_version', 0));
  last_rule := coalesce((select concat(campaign_id, '.', version) from award_rule_version order by revision desc limit 1), '');
  if last_rule = known_rule then
    perform lock_companies_of_numbers(company_nos, exclusively);
  end if;
  return last_rule;
end $$;
--> statement-breakpoint
-- Every company that anything was ever recorded of, with the one that goes on and what rules ask of it.
create view buying_company as
select s.company_id, s.survivor_id, o.industry, o.country, o.employees, o.sales_rep_id
from company_survivor s
join company o on o.id = s.survivor_id;
--> statement-breakpoint
-- What members may do, or might while they were there.
create view member_role_of as
select id as member_id, role
from member;
--> statement-breakpoint
-- Members who go on and have told who they are and how to reach them.
create view complete_profile as
select id as member_id, company_id
from member
where merged_into_id is null and left_at is null
  and first_name is not null and last_name is not null and phone is not null;
--> statement-breakpoint
-- From which day on a merged company is part of the one that goes on.
create view company_merger as
select c.id as company_id, c.merged_into_id as survivor_id, (c.merged_at at time zone club.time_zone)::date as merged_on
from company c
cross join club_settings club
where c.merged_into_id is not null;
--> statement-breakpoint
-- What award rules ask of companies that go on and take part.
create view company_facts as
select c.id, n.company_no, c.name, c.industry, c.country, c.employees, c.sales_rep_id
from company c
join company_number n on n.company_id = c.id and n.is_current
where c.merged_into_id is null and c.participates;
--> statement-breakpoint
-- The tier and the classes of companies as they are now; the tier's name in the language of the club.
create view company_standing as
select c.id as company_id, t.id as tier_id, t.threshold as tier_threshold,
  coalesce(t.texts -> club.default_locale ->> 'name', t.texts -> 'en' ->> 'name') as tier_name, k.sales_class, k.margin_class
from company c
cross join club_settings club
left join lateral (
  select tier_id from company_tier where company_id = c.id order by valid_from desc limit 1
) h on true
left join tier t on t.id = h.tier_id
left join lateral (
  select sales_class, margin_class from company_class where company_id = c.id order by valid_from desc limit 1
) k on true;
--> statement-breakpoint
-- No two tiers have the same threshold, once a change of the set is complete.
alter table tier add constraint tier_thresholds_differ
  exclude using btree (threshold with =) where (retired_on is null) deferrable initially deferred;
--> statement-breakpoint
-- What returns took back, by the line that it was earned for: in proportion to what came back, and of steps of ladders
-- that were taken back whole.
create or replace view reversal_line as
select r.company_id, r.return_id, r.line_no, r.original_id, r.original_line_no, l.sku, o.invoice_no as original_invoice_no,
  r.quantity, r.amount, r.points
from return_allocation r
join purchase_line l on l.company_id = r.company_id and l.purchase_id = r.return_id and l.line_no = r.line_no
join purchase o on o.company_id = r.original_company_id and o.id = r.original_id
union all
select t.return_company_id, t.return_id, t.return_line_no, t.purchase_id, t.line_no, l.sku, o.invoice_no, 0::numeric(18, 4),
  0::numeric(18, 4), t.points
from ladder_take_back t
join purchase_line l on l.company_id = t.return_company_id and l.purchase_id = t.return_id and l.line_no = t.return_line_no
join purchase o on o.company_id = t.company_id and o.id = t.purchase_id;
--> statement-breakpoint
-- What purchases and events earned, less what returns took back, by their day.
create view earned_award as
select a.rule_id, a.company_id, p.occurred_on, a.points - a.reversed_points as points
from award a
join purchase p on p.company_id = a.company_id and p.id = a.purchase_id
union all
select rule_id, company_id, occurred_on, points
from event_award;
--> statement-breakpoint
-- Invoices as they were recorded. Late: a purchase of a later day was recorded before.
create view recorded_invoice as
select p.company_id, p.id, p.invoice_no, p.occurred_on, p.placed_at, p.currency, p.member_id,
  coalesce(p.recorded_at > d.later_day_recorded_at, false) as is_late
from purchase p
join (
  select occurred_on, min(min(recorded_at)) over (order by occurred_on desc rows between unbounded preceding and 1 preceding)
    as later_day_recorded_at
  from purchase group by occurred_on
) d on d.occurred_on = p.occurred_on
where p.kind = 'invoice';
--> statement-breakpoint
-- The lines of purchases with all that decided what they were given.
create view recorded_line as
select company_id, purchase_id, line_no, sku, product_id is not null as is_known_product, quantity, net_amount, unit_cost,
  no_award_reason, returned_quantity <> 0 or credited_amount <> 0 as comes_back
from purchase_line;
--> statement-breakpoint
-- What came back of which line of an invoice, and when.
create view returned_line as
select a.company_id, a.return_id, a.line_no, r.invoice_no, r.occurred_on, a.original_id, a.original_line_no,
  o.occurred_on as original_occurred_on, a.quantity, a.amount
from return_allocation a
join purchase r on r.company_id = a.company_id and r.id = a.return_id
join purchase o on o.company_id = a.original_company_id and o.id = a.original_id;
--> statement-breakpoint
-- Products as award rules see them, without their bands.
create view known_product as
select id as product_id, sku, is_sellable, category, subcategory, brand
from product;
--> statement-breakpoint
-- Products that can earn, with the day on which they came.
create view product_arrival as
select id, sku, name, created_at::date as came_on
from product
where is_sellable;
--> statement-breakpoint
-- When anything about a product was changed last; a band is something about it.
create view product_change as
select p.id as product_id, greatest(p.updated_at, max(b.recorded_at)) as updated_at
from product p
left join product_band b on b.product_id = p.id
group by p.id;
--> statement-breakpoint
-- Campaigns show pictures too.
create or replace view picture_use as
select logo_hash as hash from club_settings where logo_hash is not null
union all
select hero_hash from club_settings where hero_hash is not null
union all
select picture_hash from reward where picture_hash is not null
union all
select picture_hash from campaign where picture_hash is not null;
--> statement-breakpoint
alter table campaign add constraint campaign_picture foreign key (picture_hash) references picture (hash);
--> statement-breakpoint
-- The last finished simulation of each campaign, as far as its planning asks for it.
create view latest_simulation as
select distinct on (campaign_id) campaign_id, id as simulation_id, terms, finished_at,
  (result -> 'draft' -> 'budget' ->> 'points')::bigint as budget_points,
  (result -> 'draft' -> 'budget' ->> 'leastDays')::int as budget_least_days
from simulation
where campaign_id is not null and state = 'finished'
order by campaign_id, id desc;
--> statement-breakpoint
-- What is said of an event that was given points where something else is about it: look it up by its id.
create view event_reference as
select event_id as id, company_id, member_id, occurred_on, min(explanation ->> 'event') as event,
  sum(points)::bigint as points, min(rule_name) filter (where award_no = 1) as name,
  json_agg(json_build_object('campaignId', split_part(rule_id, '.', 1), 'name', rule_name, 'points', points)
    order by award_no) as awards
from event_award
group by event_id, company_id, member_id, occurred_on;
--> statement-breakpoint
-- What campaigns gave for events, each with its campaign.
create view given_by_event as
select split_part(rule_id, '.', 1)::uuid as campaign_id, company_id, member_id, occurred_on, points
from event_award;
--> statement-breakpoint
-- When events arrived that were given points.
create view member_event_arrival as
select company_id, id, recorded_at
from member_event
where points > 0;
--> statement-breakpoint
-- The class by net sales that companies are in now.
create view company_sales_class as
select c.id as company_id, (
  select k.sales_class from company_class k where k.company_id = c.id order by k.valid_from desc limit 1
) as sales_class
from company c;
--> statement-breakpoint
-- The steps of ladders that companies have reached and still stand on.
create view reached_step as
select counter, threshold from ladder_step;
--> statement-breakpoint
-- The lines of invoices that a campaign gave points for, or counts on its ladder, with what is left of them after returns.
create view rewarded_line as
select r.campaign_id, r.company_id, r.purchase_id, r.line_no, p.occurred_on, p.currency, r.points, r.awards,
  l.net_amount * kept.share - l.credited_amount as net_amount,
  l.quantity * kept.share * l.unit_cost as cost
from (
  select campaign_id, company_id, purchase_id, line_no, sum(points) as points, sum(awards) as awards
  from (
    select split_part(rule_id, '.', 1)::uuid as campaign_id, company_id, purchase_id, line_no,
      points - reversed_points as points, (points > 0)::int as awards
    from award where rule_id not in ('base', 'tier')
    union all
    select split_part(counter, ':', 2)::uuid, company_id, purchase_id, line_no, 0, 0 from ladder_line
  ) given
  group by campaign_id, company_id, purchase_id, line_no
) r
join purchase p on p.company_id = r.company_id and p.id = r.purchase_id
join purchase_line l on l.company_id = r.company_id and l.purchase_id = r.purchase_id and l.line_no = r.line_no
cross join lateral (
  select case when l.quantity > 0 then 1 - l.returned_quantity / l.quantity else 1 end as share
) kept;
--> statement-breakpoint
-- The lines of invoices and returns, with what is needed to add up margins: what a product cost, and whether it is one.
create view traded_line as
select l.company_id, p.kind, p.occurred_on, p.currency, l.sku, l.net_amount, l.quantity * l.unit_cost as cost,
  l.unit_cost is null and x.is_sellable is distinct from false as lacks_cost
from purchase p
join purchase_line l on l.company_id = p.company_id and l.purchase_id = p.id
left join product x on x.id = l.product_id;
