-- Holds of many wallets in a few statements: the same rows as holding one after the other, in the order given.
create function ledger.hold_many(holds ledger.hold[], today date) returns void language plpgsql as $$
declare
  due ledger.wallet;
  uncovered json;
begin
  perform ledger.require_day(today);
  perform ledger.require_positive(h.points) from unnest(holds) h;
  perform ledger.lock_in_order(array(
    select distinct row(h.company_id, h.wallet_id)::ledger.wallet_key from unnest(holds) h));
  for due in
    select w.* from ledger.wallet w
    where w.next_due_on <= today
      and (w.company_id, w.wallet_id) in (select h.company_id, h.wallet_id from unnest(holds) h)
  loop
    perform ledger.save(ledger.settle(due, today));
  end loop;

  perform ledger.refuse('LD002', 'the wallet does not have so many points', json_build_object(
    'companyId', h.company_id, 'walletId', h.wallet_id, 'available', h.available, 'points', h.points))
  from (
    select h.*, w.available - sum(h.points) over book + h.points as available
    from unnest(holds) with ordinality h
    join ledger.wallet w using (company_id, wallet_id)
    window book as (partition by h.company_id, h.wallet_id order by h.ordinality)
  ) h
  where h.available < h.points
  order by h.ordinality limit 1;
  insert into ledger.hold (company_id, hold_id, wallet_id, points)
  select h.company_id, h.hold_id, h.wallet_id, h.points from unnest(holds) h;

  -- A hold is a stretch of its wallet's points, from the first that expire on, and so is a lot: it draws where they overlap.
  with asked as materialized (
    select h.company_id, h.wallet_id, h.hold_id, h.points, h.ordinality, w.version + row_number() over book as version,
      w.available, w.pending, w.held, w.head, greatest(w.settled_on, hold_many.today) as settled_on,
      (sum(h.points) over book)::bigint as until,
      row_number() over book = count(*) over (partition by h.company_id, h.wallet_id) as is_last
    from unnest(holds) with ordinality h
    join ledger.wallet w using (company_id, wallet_id)
    window book as (partition by h.company_id, h.wallet_id order by h.ordinality)
  ), drawn as materialized (
    select a.company_id, a.wallet_id, a.hold_id, a.version, l.expires_on, l.available_on,
      (least(a.until, l.until) - greatest(a.until - a.points, l.until - l.remaining))::bigint as points
    from asked a
    cross join lateral (
      select l.expires_on, l.available_on, l.remaining, sum(l.remaining) over (order by l.expires_on, l.available_on) as until
      from ledger.lot l
      where l.company_id = a.company_id and l.wallet_id = a.wallet_id
        and l.expires_on >= a.settled_on and l.available_on <= a.settled_on and l.remaining > 0
    ) l
    where a.until > l.until - l.remaining and l.until > a.until - a.points
  ), chained as materialized (
    select a.*, ledger.chain(a.head, ledger.entry_content(row(
        a.company_id, a.wallet_id, a.version, 'hold', a.settled_on, null, a.hold_id, null, null, null, null, null, null,
        null, null, -a.points, 0, a.points, 0, 0, 0, 0, 0, a.available - a.until, a.pending, a.held + a.until, null
      )::ledger.entry)) over (partition by a.company_id, a.wallet_id order by a.version) as hash
    from asked a
  ), entries as (
    insert into ledger.entry (company_id, wallet_id, version, kind, occurred_on, document_id, available, held,
      available_after, pending_after, held_after, hash)
    select c.company_id, c.wallet_id, c.version, 'hold', c.settled_on, c.hold_id, -c.points, c.points,
      c.available - c.until, c.pending, c.held + c.until, c.hash
    from chained c
  ), moves as (
    insert into ledger.lot_move (company_id, wallet_id, version, expires_on, available_on, remaining)
    select d.company_id, d.wallet_id, d.version, d.expires_on, d.available_on, -d.points from drawn d
  ), lots as (
    update ledger.lot l set remaining = l.remaining - d.points
    from (
      select d.company_id, d.wallet_id, d.expires_on, d.available_on, sum(d.points) as points
      from drawn d
      group by d.company_id, d.wallet_id, d.expires_on, d.available_on
    ) d
    where l.company_id = d.company_id and l.wallet_id = d.wallet_id
      and l.expires_on = d.expires_on and l.available_on = d.available_on
  ), held_lots as (
    insert into ledger.hold_lot (company_id, hold_id, expires_on, available_on, points)
    select d.company_id, d.hold_id, d.expires_on, d.available_on, d.points from drawn d
  ), wallets as (
    update ledger.wallet w
    set version = c.version, available = c.available - c.until, held = c.held + c.until, settled_on = c.settled_on,
      head = c.hash
    from chained c
    where c.is_last and w.company_id = c.company_id and w.wallet_id = c.wallet_id
  )
  select json_build_object('companyId', a.company_id, 'walletId', a.wallet_id,
    'missing', a.points - coalesce(sum(d.points), 0))
  into uncovered
  from asked a
  left join drawn d using (company_id, hold_id)
  group by a.company_id, a.wallet_id, a.points, a.ordinality
  having a.points > coalesce(sum(d.points), 0)
  order by a.ordinality limit 1;
  if uncovered is not null then
    perform ledger.refuse('LD008', 'the lots do not cover the balance', uncovered);
  end if;
end $$;
--> statement-breakpoint
drop function if exists lock_company_of_member;

-- Locks the companies that members are at. While it waited, a merger may have moved one to a company that is not locked
-- yet; each statement of the loop sees what was committed before it.
create function lock_companies_of_members(member_ids uuid[], exclusively boolean) returns void language plpgsql as $$
declare
  locked uuid[] := '{}';
  wanted uuid[];
begin
  loop
    wanted := array(select distinct m.company_id from member m where m.id = any(member_ids));
    exit when wanted <@ locked;
    perform lock_companies(wanted, exclusively);
    locked := locked || wanted;
  end loop;
end $$;
--> statement-breakpoint
-- When members signed in, as the audit log has it.
create view session_start as
select id, company_id, subject_id as member_id, occurred_at
from audit_entry
where action = 'session.started' and subject_kind = 'member';
--> statement-breakpoint
-- Sales reps as whoever works with one of their companies sees them.
create view sales_rep_card as
select id, rep_no, name, email, phone
from sales_rep;
--> statement-breakpoint
-- Companies that go on, with what lists of them show.
create view company_profile as
select c.id, n.company_no, c.name, c.org_no, c.industry, c.city, c.country, c.participates, c.sales_rep_id,
  r.name as sales_rep_name
from company c
join company_number n on n.company_id = c.id and n.is_current
left join sales_rep r on r.id = c.sales_rep_id
where c.merged_into_id is null;
--> statement-breakpoint
-- When anything about a company was changed last; a merger changes the company that was merged.
create view company_change as
select id as company_id, updated_at
from company;
--> statement-breakpoint
-- People at companies who have not left, and when they signed in for the first and the last time.
create view contact as
select m.id as member_id, m.company_id, m.first_name, m.last_name, m.email, m.phone, m.job_title, m.role,
  s.first_at as first_sign_in_at, s.last_at as last_sign_in_at
from member m
left join member_sign_in s on s.member_id = m.id
where m.left_at is null and m.merged_into_id is null;
--> statement-breakpoint
-- People of the staff as others see them beside what they did.
create view staff_card as
select id as staff_id, name
from staff;
--> statement-breakpoint
-- Corrections that wait for a second person.
create view waiting_adjustment as
select id, company_id
from adjustment
where state = 'waiting';
--> statement-breakpoint
-- The lines of invoices and returns with the day, the currency and the kind of their document.
create view sold_line as
select l.company_id, l.purchase_id, l.line_no, p.kind, p.occurred_on, p.currency, l.sku, l.product_id, l.quantity,
  l.net_amount, l.unit_cost, l.no_award_reason, l.returned_quantity, l.credited_amount
from purchase_line l
join purchase p on p.company_id = l.company_id and p.id = l.purchase_id;
--> statement-breakpoint
-- The band of each product on a day.
create function product_band_on(day date) returns table (product_id uuid, band margin_band) language sql stable as $$
  select distinct on (b.product_id) b.product_id, b.band
  from product_band b
  where b.valid_from <= day
  order by b.product_id, b.valid_from desc
$$;
--> statement-breakpoint
-- From which day until before which day a product is in a band.
create view product_band_period as
select product_id, band, valid_from, lead(valid_from, 1, 'infinity') over (partition by product_id order by valid_from)
  as valid_before
from product_band;
--> statement-breakpoint
-- Products that can earn.
create view sellable_product as
select id, sku, name, category, subcategory, brand, list_price, unit_cost, currency
from product
where is_sellable;
--> statement-breakpoint
-- What is said of a product where something else is about it, to members too.
create view product_reference as
select id, name, category
from product;
--> statement-breakpoint
-- When purchases came in.
create view purchase_arrival as
select company_id, id, recorded_at
from purchase;
--> statement-breakpoint
-- Purchases with what they were given, or took back, when they were recorded.
create view purchase_summary as
select company_id, id, kind, invoice_no, occurred_on, currency, net_amount, available_points + pending_points as points
from purchase;
--> statement-breakpoint
-- Every place that shows a picture; whatever is not in it is deleted after a day.
create view picture_use as
select logo_hash as hash from club_settings where logo_hash is not null
union all
select hero_hash from club_settings where hero_hash is not null
union all
select picture_hash from reward where picture_hash is not null;
--> statement-breakpoint
-- Redemptions that wait for somebody, and for whom.
create view waiting_redemption as
select company_id, id, member_id, reward_name, points, requested_at, case
    when state = 'approved' then 'fulfilment'
    when needs_company_approval and company_approved_at is null then 'company'
    else 'staff' end as waits_for
from redemption
where state in ('awaiting_approval', 'approved');
--> statement-breakpoint
alter table club_settings
  add constraint club_settings_logo foreign key (logo_hash) references picture (hash),
  add constraint club_settings_hero foreign key (hero_hash) references picture (hash);
alter table reward add constraint reward_picture foreign key (picture_hash) references picture (hash);
--> statement-breakpoint
-- Rewards that are not archived.
create view offered_reward as
select id, kind, points, stock_left, available_from, available_until, audience, texts
from reward
where archived_at is null;
--> statement-breakpoint
-- What happened to redemptions, with what they are of.
create view redemption_step as
select r.company_id, e.redemption_id, e.event_no, e.kind, e.occurred_at, r.reward_name, r.member_id, r.points,
  r.state
from redemption_event e
join redemption r on r.id = e.redemption_id;
--> statement-breakpoint
-- Cancellations of what was fulfilled that wait for a second person.
create view waiting_cancellation as
select redemption_id
from redemption_cancellation
where approved_at is null;
