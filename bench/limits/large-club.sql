-- A club of two years, straight into the tables: a million lines over the API would take half an hour. A few companies buy
-- much and many buy little; each has products that it comes back to. What lists and pages read is there, and nothing else:
-- awards, and the holds of redemptions, are not. It was recorded two days ago, so that nothing is still being added up.
create temp table club_company as
select company_id as id, row_number() over (order by company_no) - 1 as place from company_number;
create temp table club_product as
select id, sku, list_price, unit_cost, row_number() over (order by sku) - 1 as place from product;
create index on club_company (place);
create index on club_product (place);

insert into sales_rep (id, rep_no, name)
select uuidv7(), 'R' || n, 'Sales rep ' || n from generate_series(1, 50) n;
update company c set sales_rep_id = r.id, city = 'City ' || p.place % 200, org_no = '5566' || p.place
from club_company p join sales_rep r on r.rep_no = 'R' || p.place % 50 + 1
where p.id = c.id;

insert into member (id, company_id, email, first_name, last_name, role)
select uuidv7(), c.id, 'person' || c.place || '-' || n || '@bench.example', 'First' || c.place % 500, 'Last' || c.place,
  case n when 1 then 'company_administrator' else 'redeemer' end::member_role
from club_company c cross join generate_series(1, 2) n;

create temp table club_purchase as
select uuidv7(interval '-2 days') as id, c.id as company_id, c.place as company_place, n as number, 'F' || 100000 + n as invoice_no,
  current_date - (730 - 730 * n / :purchases) as occurred_on
from (
  select n, floor((select count(*) from club_company) * power(random(), 2))::int as place
  from generate_series(1, :purchases) n
) made join club_company c using (place);

create temp table club_line as
select l.company_id, l.purchase_id, l.line_no, x.sku, x.id as product_id, l.quantity,
  (x.list_price * 0.9 * l.quantity)::numeric(18,4) as net_amount, x.unit_cost
from (
  select p.company_id, p.id as purchase_id, n as line_no, 1 + (p.number + n) % 5 as quantity,
    (p.company_place * 37 + floor(60 * power(random(), 2))::int * 11) % 1000 as product_place
  from club_purchase p cross join generate_series(1, 3) n
) l
join club_product x on x.place = l.product_place;

insert into purchase (company_id, id, kind, invoice_no, occurred_on, currency, net_amount, content_hash, available_points,
  pending_points, warnings, recorded_at)
select p.company_id, p.id, 'invoice', p.invoice_no, p.occurred_on, 'SEK', l.net_amount, ''::bytea, round(l.net_amount), 0, '[]', now() - interval '2 days'
from club_purchase p
join (select purchase_id, sum(net_amount) as net_amount from club_line group by purchase_id) l on l.purchase_id = p.id;

insert into purchase_line (company_id, purchase_id, line_no, sku, product_id, quantity, net_amount, unit_cost)
select company_id, purchase_id, line_no, sku, product_id, quantity, net_amount, unit_cost from club_line;

insert into reward (id, kind, points, texts, sort_order, created_at, updated_at)
select uuidv7(), 'service', 500 * n, json_build_object('en', json_build_object('name', 'Reward ' || n, 'description', '',
  'terms', '')), n, now(), now()
from generate_series(1, 60) n;

insert into redemption (id, company_id, member_id, wallet_id, reward_id, reward_name, reward_kind, is_business_reward, points,
  state, needs_company_approval, needs_staff_approval, requested_at, decided_at, fulfilled_at)
select uuidv7(), m.company_id, m.id, m.company_id, r.id, 'Reward', 'service', false, r.points,
  case when n % 20 = 0 then 'approved' else 'fulfilled' end::redemption_state, false, false, now() - n * interval '50 minutes',
  now() - n * interval '50 minutes', case when n % 20 <> 0 then now() - n * interval '40 minutes' end
from generate_series(1, 20000) n
join (select id, company_id, row_number() over (order by id) as place from member) m on m.place = n % 10000 + 1
join (select id, points, sort_order from reward) r on r.sort_order = n % 60 + 1;

insert into redemption_event (redemption_id, event_no, kind, state, occurred_at, actor_kind)
select id, n, step::redemption_event_kind, case n when 1 then 'approved' else 'fulfilled' end::redemption_state, at, 'system'
from redemption r
cross join lateral (values (1, 'requested', r.requested_at), (2, 'fulfilled', r.fulfilled_at)) step (n, step, at)
where at is not null;

insert into company_note (id, company_id, text, author_kind, author_id, written_at)
select uuidv7(), id, 'A note', 'staff', id, now() - place * interval '1 hour' from club_company;
