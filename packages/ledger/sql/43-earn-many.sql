-- Earnings of many wallets in a few statements: the same rows as earning one after the other, in the order given.
create function ledger.earn_many(earnings ledger.earning[], today date)
returns setof ledger.earned language plpgsql as $$
declare
  due ledger.wallet;
begin
  perform ledger.require_day(today);
  perform ledger.require_positive(e.points) from unnest(earnings) e;
  perform ledger.lock_in_order(array(
    select distinct row(e.company_id, e.wallet_id)::ledger.wallet_key from unnest(earnings) e));
  for due in
    select w.* from ledger.wallet w
    where w.next_due_on <= today
      and (w.company_id, w.wallet_id) in (select e.company_id, e.wallet_id from unnest(earnings) e)
  loop
    perform ledger.save(ledger.settle(due, today));
  end loop;

  return query
  with line as (
    select e.*, w.version, w.available, w.pending, w.held, w.head, greatest(w.settled_on, earn_many.today) as settled_on
    from unnest(earnings) with ordinality e
    join ledger.wallet w using (company_id, wallet_id)
  ), usable as (
    select l.*, l.available_on <= least(l.settled_on, l.expires_on) as is_usable from line l
  ), paying as (
    select u.*, case when u.is_usable then least(u.points, greatest(0, -u.available - coalesce(sum(u.points)
      filter (where u.is_usable) over (partition by u.company_id, u.wallet_id order by u.ordinality
        rows between unbounded preceding and 1 preceding), 0)))::bigint else 0 end as paid
    from usable u
  ), granted as materialized (
    select p.*, case when p.expires_on < p.settled_on then p.points - p.paid else 0 end as gone from paying p
  ), posted as (
    select g.company_id, g.wallet_id, g.ordinality, g.version + row_number() over book as version, g.head, p.kind,
      p.occurred_on, p.document_id, g.expires_on, p.available_on,
      p.points * g.is_usable::int as available, p.points * (not g.is_usable)::int as pending, p.issued, p.expired,
      (g.available + sum(p.points * g.is_usable::int) over book)::bigint as available_after,
      (g.pending + sum(p.points * (not g.is_usable)::int) over book)::bigint as pending_after,
      g.held as held_after, g.available_on as matures, p.moved, g.settled_on,
      case when g.points > g.paid + g.gone then ledger.due_on(g.expires_on, g.available_on, g.settled_on) end as due_on
    from granted g
    cross join lateral (values
      ('earn'::ledger.entry_kind, g.occurred_on, g.document_id, g.available_on, g.points, -g.points, 0::bigint,
        -g.paid),
      ('expire', g.expires_on + 1, null, null, -g.gone, 0, g.gone, -g.gone)
    ) p (kind, occurred_on, document_id, available_on, points, issued, expired, moved)
    where p.points <> 0
    window book as (partition by g.company_id, g.wallet_id order by g.ordinality, p.kind)
  ), chained as materialized (
    select p.*, ledger.chain(p.head, ledger.entry_content(row(
        p.company_id, p.wallet_id, p.version, p.kind, p.occurred_on, null, p.document_id, null, null, null,
        null, null, null, p.expires_on, p.available_on, p.available, p.pending, 0, p.issued, 0, p.expired, 0, 0,
        p.available_after, p.pending_after, p.held_after, null)::ledger.entry))
      over (partition by p.company_id, p.wallet_id order by p.version) as hash
    from posted p
  ), entries as (
    insert into ledger.entry (company_id, wallet_id, version, kind, occurred_on, document_id, expires_on, available_on,
      available, pending, issued, expired, available_after, pending_after, held_after, hash)
    select c.company_id, c.wallet_id, c.version, c.kind, c.occurred_on, c.document_id, c.expires_on, c.available_on,
      c.available, c.pending, c.issued, c.expired, c.available_after, c.pending_after, c.held_after, c.hash
    from chained c
  ), moves as (
    insert into ledger.lot_move (company_id, wallet_id, version, expires_on, available_on, remaining, expired)
    select c.company_id, c.wallet_id, c.version, c.expires_on, c.matures, c.moved, c.expired
    from chained c
    where c.moved <> 0
  ), lots as (
    insert into ledger.lot as l (company_id, wallet_id, expires_on, available_on, granted, remaining, expired)
    select g.company_id, g.wallet_id, g.expires_on, g.available_on, sum(g.points),
      sum(g.points - g.paid - g.gone), sum(g.gone)
    from granted g
    group by g.company_id, g.wallet_id, g.expires_on, g.available_on
    on conflict (company_id, wallet_id, expires_on, available_on) do update
    set granted = l.granted + excluded.granted, remaining = l.remaining + excluded.remaining,
      expired = l.expired + excluded.expired
  ), wallets as (
    update ledger.wallet w
    set version = w.version + c.entries, available = w.available + c.available, pending = w.pending + c.pending,
      issued = w.issued + c.issued, expired = w.expired + c.expired, settled_on = c.settled_on,
      next_due_on = least(w.next_due_on, c.due_on), head = c.heads[1]
    from (
      select c.company_id, c.wallet_id, count(*) as entries, sum(c.available) as available, sum(c.pending) as pending,
        sum(c.issued) as issued, sum(c.expired) as expired, max(c.settled_on) as settled_on, min(c.due_on) as due_on,
        array_agg(c.hash order by c.version desc) as heads
      from chained c
      group by c.company_id, c.wallet_id
    ) c
    where w.company_id = c.company_id and w.wallet_id = c.wallet_id
  )
  select c.version, c.available, c.pending from chained c where c.kind = 'earn' order by c.ordinality;
end $$;
