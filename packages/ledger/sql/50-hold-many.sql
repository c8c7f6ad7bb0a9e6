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
