-- Rows that are updated again and again find room on their own page, so that no index needs to be touched.
alter table ledger.wallet set (fillfactor = 50);
alter table ledger.lot set (fillfactor = 60);
--> statement-breakpoint
-- What each credit note took back, from whichever wallets, to compare with what it should have.
create view ledger.reversing_documents as
select e.document_id, sum(e.issued)::bigint as reversed
from ledger.entry e
where e.kind = 'reverse'
group by e.document_id;
--> statement-breakpoint
-- The journal as accountants read it: one row per signed delta.
create view ledger.postings as
select e.company_id, e.wallet_id, e.version, e.kind, e.occurred_on, e.recorded_at, e.document_id, p.account, p.points
from ledger.entry e
cross join lateral (
  values ('available', e.available), ('pending', e.pending), ('held', e.held), ('issued', e.issued),
    ('redeemed', e.redeemed), ('expired', e.expired), ('adjusted', e.adjusted), ('transferred', e.transferred)
) p (account, points)
where p.points <> 0;
--> statement-breakpoint
-- What each document earned in a wallet, and how much of it was taken back, by whichever wallet.
create view ledger.earned_documents as
select e.company_id, e.wallet_id, e.document_id, e.occurred_on, -e.issued as earned,
  coalesce(r.reversed, 0)::bigint as reversed
from ledger.entry e
left join (
  select r.counter_company_id, r.counter_wallet_id, r.counter_version, sum(r.issued) as reversed
  from ledger.entry r
  where r.kind = 'reverse' and r.original_id is not null
  group by r.counter_company_id, r.counter_wallet_id, r.counter_version
) r on r.counter_company_id = e.company_id and r.counter_wallet_id = e.wallet_id and r.counter_version = e.version
where e.kind = 'earn';
--> statement-breakpoint
create type ledger.wallet_key as (company_id uuid, wallet_id uuid);

create type ledger.earning as (
  company_id uuid, wallet_id uuid, document_id uuid, points bigint, occurred_on date, available_on date, expires_on date
);

-- How an earning went in.
create type ledger.earned as (version bigint, available bigint, pending bigint);

-- What a document earned, what has been taken back of it so far, and the lot that its points went to.
create type ledger.origin as (version bigint, points bigint, reversed bigint, expires_on date, available_on date);

-- How the points of a reversal were found: taken, out of what had expired, as debt and forgiven add up to what was
-- asked for; of those taken, `pending` had not matured.
create type ledger.reversal as (taken bigint, pending bigint, expired_back bigint, debt bigint, forgiven bigint);

-- What is put into a lot, as deltas.
create type ledger.piece as (expires_on date, available_on date, granted bigint, remaining bigint, expired bigint);
--> statement-breakpoint
-- Ends the transaction with a code of class LD, which errors.ts maps to a name.
create function ledger.refuse(code text, message text, details json default '{}') returns void language plpgsql as $$
begin
  raise exception using errcode = code, message = message, detail = details::text;
end $$;
--> statement-breakpoint
create function ledger.require_positive(points bigint) returns void language plpgsql as $$
begin
  if (points > 0) is not true then
    perform ledger.refuse('LD007', 'points must be positive', json_build_object('points', points));
  end if;
end $$;
--> statement-breakpoint
create function ledger.require_day(today date) returns void language plpgsql as $$
begin
  if isfinite(today) is not true then
    perform ledger.refuse('LD007', 'today must be a day', json_build_object('today', today));
  end if;
end $$;
--> statement-breakpoint
create function ledger.require_available(w ledger.wallet, points bigint) returns void language plpgsql as $$
begin
  if w.available < points then
    perform ledger.refuse('LD002', 'the wallet does not have so many points', json_build_object(
      'companyId', w.company_id, 'walletId', w.wallet_id, 'available', w.available, 'points', points));
  end if;
end $$;
--> statement-breakpoint
-- What an entry says, as a JSON array: all columns but `recorded_at` and `hash`. JSON, since its dates and nulls read
-- the same under every session's settings.
create function ledger.entry_content(e ledger.entry) returns text language sql stable as $$
  select json_build_array(
    e.company_id, e.wallet_id, e.version, e.kind, e.occurred_on, e.document_id, e.original_id,
    e.reason_code, e.actor_id, e.counter_company_id, e.counter_wallet_id, e.counter_version,
    e.expires_on, e.available_on,
    e.available, e.pending, e.held, e.issued, e.redeemed, e.expired, e.adjusted, e.transferred,
    e.available_after, e.pending_after, e.held_after
  )::text
$$;
--> statement-breakpoint
-- One link of the chain. The only definition: appending, importing and verifying all use it.
create function ledger.link(previous bytea, content text) returns bytea language sql stable as $$
  select sha256(previous || convert_to(content, 'UTF8'))
$$;
--> statement-breakpoint
create function ledger.chain_step(state bytea, head bytea, content text) returns bytea language plpgsql stable as $$
begin
  return ledger.link(coalesce(state, head), content);
end $$;

-- The links of entries that follow on a head, as a window function over them in the order of their versions.
create aggregate ledger.chain(head bytea, content text) (sfunc = ledger.chain_step, stype = bytea);
--> statement-breakpoint
-- Writes the next entry of a locked wallet's book and returns the wallet as it is afterwards, not yet saved.
create function ledger.append(
  w ledger.wallet, kind ledger.entry_kind, occurred date,
  available bigint default 0, pending bigint default 0, held bigint default 0, issued bigint default 0,
  redeemed bigint default 0, expired bigint default 0, adjusted bigint default 0, transferred bigint default 0,
  document uuid default null, original uuid default null, reason text default null, actor uuid default null,
  counter_company uuid default null, counter_wallet uuid default null, counter_version bigint default null,
  expires date default null, matures date default null
) returns ledger.wallet language plpgsql as $$
declare
  -- In the order of the table's columns: an assignment for each would take three times as long.
  e ledger.entry := row(
    w.company_id, w.wallet_id, w.version + 1, kind, occurred, now(), document, original, reason, actor,
    counter_company, counter_wallet, counter_version, expires, matures,
    available, pending, held, issued, redeemed, expired, adjusted, transferred,
    w.available + available, w.pending + pending, w.held + held, null);
begin
  e.hash := ledger.link(w.head, ledger.entry_content(e));
  insert into ledger.entry values (e.*);
  w.version := e.version;
  w.head := e.hash;
  w.available := e.available_after;
  w.pending := e.pending_after;
  w.held := e.held_after;
  w.issued := w.issued + issued;
  w.redeemed := w.redeemed + redeemed;
  w.expired := w.expired + expired;
  w.adjusted := w.adjusted + adjusted;
  w.transferred := w.transferred + transferred;
  return w;
end $$;
--> statement-breakpoint
-- Stores a wallet that was locked, changed and not yet saved.
create function ledger.save(w ledger.wallet) returns void language plpgsql as $$
begin
  update ledger.wallet x
  set version = w.version, available = w.available, pending = w.pending, held = w.held, issued = w.issued,
    redeemed = w.redeemed, expired = w.expired, adjusted = w.adjusted, transferred = w.transferred,
    settled_on = w.settled_on, next_due_on = w.next_due_on, head = w.head
  where x.company_id = w.company_id and x.wallet_id = w.wallet_id;
end $$;
--> statement-breakpoint
-- The day on which something will happen to a lot: it matures, or it is no longer usable.
create function ledger.due_on(expires date, matures date, settled date) returns date language sql immutable as $$
  select case when matures > settled then least(matures, expires + 1) else expires + 1 end
$$;
--> statement-breakpoint
-- Takes points out of one lot, or back out of what expired of it, on behalf of the wallet's newest entry.
create function ledger.take(w ledger.wallet, expires date, matures date, points bigint, expired_points bigint default 0)
returns void language plpgsql as $$
begin
  if points + expired_points = 0 then
    return;
  end if;
  update ledger.lot l set remaining = l.remaining - points, expired = l.expired - expired_points
  where l.company_id = w.company_id and l.wallet_id = w.wallet_id
    and l.expires_on = expires and l.available_on = matures;
  insert into ledger.lot_move (company_id, wallet_id, version, expires_on, available_on, remaining, expired)
  values (w.company_id, w.wallet_id, w.version, expires, matures, -points, -expired_points);
end $$;
--> statement-breakpoint
-- Takes points from the matured lots, earliest-expiring first, on behalf of the wallet's newest entry.
create function ledger.draw(w ledger.wallet, points bigint) returns void language plpgsql as $$
declare
  missing bigint := points;
  took bigint;
  source record;
begin
  if points = 0 then
    return;
  end if;
  for source in
    select l.expires_on, l.available_on, l.remaining
    from ledger.lot l
    where l.company_id = w.company_id and l.wallet_id = w.wallet_id
      and l.expires_on >= w.settled_on and l.available_on <= w.settled_on and l.remaining > 0
    order by l.expires_on, l.available_on
  loop
    took := least(source.remaining, missing);
    perform ledger.take(w, source.expires_on, source.available_on, took);
    missing := missing - took;
    exit when missing = 0;
  end loop;
  if missing > 0 then
    perform ledger.refuse('LD008', 'the lots do not cover the balance',
      json_build_object('companyId', w.company_id, 'walletId', w.wallet_id, 'missing', missing));
  end if;
end $$;
--> statement-breakpoint
-- Puts pieces into lots on behalf of the wallet's newest entry. `paid` points of the usable pieces, earliest-expiring
-- first, are left out: they paid a debt.
create function ledger.place(w ledger.wallet, pieces ledger.piece[], paid bigint)
returns ledger.wallet language plpgsql as $$
declare
  p record;
  used bigint;
begin
  for p in
    select q.expires_on, q.available_on, sum(q.granted)::bigint as granted, sum(q.remaining)::bigint as remaining,
      sum(q.expired)::bigint as expired
    from unnest(pieces) q
    group by q.expires_on, q.available_on
    order by q.expires_on, q.available_on
  loop
    used := case when p.available_on <= w.settled_on then least(paid, p.remaining) else 0 end;
    paid := paid - used;
    p.remaining := p.remaining - used;
    continue when p.granted = 0 and p.remaining = 0 and p.expired = 0;
    update ledger.lot l
    set granted = l.granted + p.granted, remaining = l.remaining + p.remaining, expired = l.expired + p.expired
    where l.company_id = w.company_id and l.wallet_id = w.wallet_id
      and l.expires_on = p.expires_on and l.available_on = p.available_on;
    if not found then
      insert into ledger.lot (company_id, wallet_id, expires_on, available_on, granted, remaining, expired)
      values (w.company_id, w.wallet_id, p.expires_on, p.available_on, p.granted, p.remaining, p.expired);
    end if;
    insert into ledger.lot_move (company_id, wallet_id, version, expires_on, available_on, granted, remaining, expired)
    values (w.company_id, w.wallet_id, w.version, p.expires_on, p.available_on, p.granted, p.remaining, p.expired);
    if p.remaining > 0 then
      w.next_due_on := least(w.next_due_on, ledger.due_on(p.expires_on, p.available_on, w.settled_on));
    end if;
  end loop;
  return w;
end $$;
--> statement-breakpoint
-- Gives the points of the wallet's newest entry to the lot that this entry names. Debt is paid first; points whose last
-- day is past expire at once, in an entry of their own.
create function ledger.grant_points(w ledger.wallet, points bigint, expires date, matures date)
returns ledger.wallet language plpgsql as $$
declare
  is_usable boolean := matures <= least(w.settled_on, expires);
  paid bigint := case when is_usable then least(points, greatest(points - w.available, 0)) else 0 end;
  gone bigint := case when expires < w.settled_on then points - paid else 0 end;
  kept bigint := points - paid - gone;
begin
  insert into ledger.lot as l (company_id, wallet_id, expires_on, available_on, granted, remaining, expired)
  values (w.company_id, w.wallet_id, expires, matures, points, kept, gone)
  on conflict (company_id, wallet_id, expires_on, available_on) do update
  set granted = l.granted + excluded.granted, remaining = l.remaining + excluded.remaining,
    expired = l.expired + excluded.expired;
  if kept > 0 then
    w.next_due_on := least(w.next_due_on, ledger.due_on(expires, matures, w.settled_on));
  end if;
  if paid > 0 then
    insert into ledger.lot_move (company_id, wallet_id, version, expires_on, available_on, remaining)
    values (w.company_id, w.wallet_id, w.version, expires, matures, -paid);
  end if;
  if gone > 0 then
    w := ledger.append(w, 'expire', expires + 1, available => case when is_usable then -gone else 0 end,
      pending => case when is_usable then 0 else -gone end, expired => gone, expires => expires);
    insert into ledger.lot_move (company_id, wallet_id, version, expires_on, available_on, remaining, expired)
    values (w.company_id, w.wallet_id, w.version, expires, matures, -gone, gone);
  end if;
  return w;
end $$;
--> statement-breakpoint
-- The lots of a wallet that mature on `settled_on`: one entry, which pays debt first.
create function ledger.mature_due(w ledger.wallet) returns ledger.wallet language plpgsql as $$
declare
  debt bigint := greatest(-w.available, 0);
  points bigint;
begin
  select sum(l.remaining) into points
  from ledger.lot l
  where l.company_id = w.company_id and l.wallet_id = w.wallet_id
    and l.expires_on >= w.settled_on and l.available_on = w.settled_on and l.remaining > 0;
  if points > 0 then
    w := ledger.append(w, 'mature', w.settled_on, available => points, pending => -points, matures => w.settled_on);
    perform ledger.draw(w, least(debt, points));
  end if;
  return w;
end $$;
--> statement-breakpoint
-- The lots of a wallet whose last day was the one before `settled_on`: one entry. What had not matured by its last day
-- expires out of pending.
create function ledger.expire_due(w ledger.wallet) returns ledger.wallet language plpgsql as $$
declare
  last_day date := w.settled_on - 1;
  matured bigint;
  unmatured bigint;
begin
  select sum(l.remaining) filter (where l.available_on <= last_day),
    sum(l.remaining) filter (where l.available_on > last_day)
  into matured, unmatured
  from ledger.lot l
  where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.expires_on = last_day;
  matured := coalesce(matured, 0);
  unmatured := coalesce(unmatured, 0);
  if matured + unmatured > 0 then
    w := ledger.append(w, 'expire', w.settled_on, available => -matured, pending => -unmatured,
      expired => matured + unmatured, expires => last_day);
    insert into ledger.lot_move (company_id, wallet_id, version, expires_on, available_on, remaining, expired)
    select w.company_id, w.wallet_id, w.version, l.expires_on, l.available_on, -l.remaining, l.remaining
    from ledger.lot l
    where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.expires_on = last_day and l.remaining > 0;
    update ledger.lot l set expired = l.expired + l.remaining, remaining = 0
    where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.expires_on = last_day and l.remaining > 0;
  end if;
  return w;
end $$;
--> statement-breakpoint
-- Brings a locked wallet to `today`, or leaves it where it is if it has been further already. What became due happens
-- day by day, so that the book is the same however often and whenever a wallet is settled.
create function ledger.settle(w ledger.wallet, today date) returns ledger.wallet language plpgsql as $$
declare
  until date := greatest(w.settled_on, today);
  due record;
begin
  perform ledger.require_day(today);
  if w.next_due_on <= until then
    for due in
      select l.expires_on + 1 as day, 'expire' as kind
      from ledger.lot l
      where l.company_id = w.company_id and l.wallet_id = w.wallet_id
        and l.expires_on >= w.settled_on and l.expires_on < until and l.remaining > 0
      union
      select l.available_on, 'mature'
      from ledger.lot l
      where l.company_id = w.company_id and l.wallet_id = w.wallet_id
        and l.expires_on >= w.settled_on and l.expires_on >= l.available_on
        and l.available_on > w.settled_on and l.available_on <= until and l.remaining > 0
      order by day, kind
    loop
      w.settled_on := due.day;
      if due.kind = 'mature' then
        w := ledger.mature_due(w);
      else
        w := ledger.expire_due(w);
      end if;
    end loop;
    select min(ledger.due_on(l.expires_on, l.available_on, until)) into w.next_due_on
    from ledger.lot l
    where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.expires_on >= until and l.remaining > 0;
  end if;
  w.settled_on := until;
  return w;
end $$;
--> statement-breakpoint
-- Locks wallets in the order of their keys, so that no two transactions wait for each other.
create function ledger.lock_in_order(keys ledger.wallet_key[]) returns void language plpgsql as $$
declare
  missing json;
begin
  perform
  from ledger.wallet w
  join (select distinct k.company_id, k.wallet_id from unnest(keys) k) k using (company_id, wallet_id)
  order by w.company_id, w.wallet_id
  for no key update of w;
  select json_build_object('companyId', k.company_id, 'walletId', k.wallet_id) into missing
  from unnest(keys) k
  where not exists (select from ledger.wallet w where w.company_id = k.company_id and w.wallet_id = k.wallet_id)
  limit 1;
  if missing is not null then
    perform ledger.refuse('LD001', 'there is no such wallet', missing);
  end if;
end $$;
--> statement-breakpoint
-- Locks one wallet and settles it.
create function ledger.lock_wallet(company uuid, wallet uuid, today date) returns ledger.wallet language plpgsql as $$
declare
  w ledger.wallet;
begin
  select * into w from ledger.wallet x where x.company_id = company and x.wallet_id = wallet for no key update;
  if not found then
    perform ledger.refuse('LD001', 'there is no such wallet',
      json_build_object('companyId', company, 'walletId', wallet));
  end if;
  return ledger.settle(w, today);
end $$;
--> statement-breakpoint
-- Locks two wallets and settles both to the same day.
create function ledger.lock_pair(
  source ledger.wallet_key, target ledger.wallet_key, today date, out a ledger.wallet, out b ledger.wallet
) language plpgsql as $$
begin
  if source = target then
    perform ledger.refuse('LD006', 'a wallet cannot transfer to itself');
  end if;
  perform ledger.lock_in_order(array[source, target]);
  a := ledger.lock_wallet(source.company_id, source.wallet_id, today);
  b := ledger.lock_wallet(target.company_id, target.wallet_id, a.settled_on);
  a := ledger.settle(a, b.settled_on);
end $$;
--> statement-breakpoint
-- Locks and settles the wallet of an open hold.
create function ledger.lock_hold(company uuid, hold uuid, today date, out w ledger.wallet, out h ledger.hold)
language plpgsql as $$
declare
  wallet uuid;
begin
  select x.wallet_id into wallet from ledger.hold x where x.company_id = company and x.hold_id = hold;
  if not found then
    perform ledger.refuse('LD009', 'there is no such hold', json_build_object('holdId', hold));
  end if;
  w := ledger.lock_wallet(company, wallet, today);
  select * into h from ledger.hold x where x.company_id = company and x.hold_id = hold;
  if h.wallet_id <> wallet then
    raise exception 'the hold moved to another wallet meanwhile' using errcode = 'serialization_failure';
  end if;
  if h.state <> 'open' then
    perform ledger.refuse('LD003', 'the hold is not open', json_build_object('holdId', hold, 'state', h.state));
  end if;
end $$;
--> statement-breakpoint
-- Finds what a document earned in the wallet where it earned, whichever wallet answers for it now.
create function ledger.find_origin(company uuid, wallet uuid, document uuid)
returns ledger.origin language plpgsql as $$
declare
  o ledger.origin;
  follow_up record;
begin
  select e.version, e.available + e.pending, 0, e.expires_on, e.available_on into o
  from ledger.entry e
  where e.company_id = company and e.wallet_id = wallet and e.document_id = document and e.kind = 'earn';
  if not found then
    perform ledger.refuse('LD005', 'the document has not earned here', json_build_object('documentId', document));
  end if;
  for follow_up in
    select e.kind, e.issued, e.expires_on, e.available_on
    from ledger.entry e
    where e.original_id = document and e.counter_company_id = company and e.counter_wallet_id = wallet
  loop
    if follow_up.kind = 'reverse' then
      o.reversed := o.reversed + follow_up.issued;
    else
      o.available_on := follow_up.available_on;
    end if;
  end loop;
  return o;
end $$;
--> statement-breakpoint
-- Opens the wallets that are not open yet.
create function ledger.open_wallets(keys ledger.wallet_key[], kinds ledger.wallet_kind[])
returns void language sql as $$
  insert into ledger.wallet (company_id, wallet_id, kind)
  select k.company_id, k.wallet_id, k.kind
  from unnest(keys, kinds) k (company_id, wallet_id, kind)
  order by k.company_id, k.wallet_id
  on conflict do nothing
$$;
--> statement-breakpoint
-- Writes an earning into a locked and settled wallet.
create function ledger.credit(
  w ledger.wallet, earning ledger.earning, out after ledger.wallet, out result ledger.earned
) language plpgsql as $$
declare
  is_usable boolean := earning.available_on <= least(w.settled_on, earning.expires_on);
begin
  perform ledger.require_positive(earning.points);
  result.available := case when is_usable then earning.points else 0 end;
  result.pending := earning.points - result.available;
  after := ledger.append(w, 'earn', earning.occurred_on, available => result.available, pending => result.pending,
    issued => -earning.points, document => earning.document_id,
    expires => earning.expires_on, matures => earning.available_on);
  result.version := after.version;
  after := ledger.grant_points(after, earning.points, earning.expires_on, earning.available_on);
end $$;
--> statement-breakpoint
create function ledger.earn(earning ledger.earning, today date) returns ledger.earned language plpgsql as $$
declare
  w ledger.wallet := ledger.lock_wallet(earning.company_id, earning.wallet_id, today);
  credited record := ledger.credit(w, earning);
begin
  perform ledger.save(credited.after);
  return credited.result;
end $$;
--> statement-breakpoint
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
--> statement-breakpoint
-- A document was paid: what is left of its points matures today. Nothing happens if they have matured or expired.
create function ledger.mature(
  company uuid, wallet uuid, origin_company uuid, origin_wallet uuid, document uuid, today date
) returns ledger.wallet language plpgsql as $$
declare
  w ledger.wallet := ledger.lock_wallet(company, wallet, today);
  origin ledger.origin := ledger.find_origin(origin_company, origin_wallet, document);
  points bigint;
  debt bigint := greatest(-w.available, 0);
begin
  select least(origin.points - origin.reversed, l.remaining) into points
  from ledger.lot l
  where l.company_id = w.company_id and l.wallet_id = w.wallet_id
    and l.expires_on = origin.expires_on and l.available_on = origin.available_on and l.available_on > w.settled_on;
  if points > 0 then
    w := ledger.append(w, 'mature', w.settled_on, available => points, pending => -points, original => document,
      counter_company => origin_company, counter_wallet => origin_wallet, counter_version => origin.version,
      expires => origin.expires_on, matures => w.settled_on);
    perform ledger.take(w, origin.expires_on, origin.available_on, points);
    w := ledger.place(w, array[row(origin.expires_on, w.settled_on, points, points, 0)::ledger.piece],
      least(debt, points));
  end if;
  perform ledger.save(w);
  return w;
end $$;
--> statement-breakpoint
-- Sets points aside for a redemption.
create function ledger.hold(company uuid, wallet uuid, hold uuid, points bigint, today date)
returns ledger.wallet language plpgsql as $$
declare
  w ledger.wallet := ledger.lock_wallet(company, wallet, today);
begin
  perform ledger.require_positive(points);
  perform ledger.require_available(w, points);
  w := ledger.append(w, 'hold', w.settled_on, available => -points, held => points, document => hold);
  perform ledger.draw(w, points);
  insert into ledger.hold (company_id, hold_id, wallet_id, points) values (company, hold, wallet, points);
  insert into ledger.hold_lot (company_id, hold_id, expires_on, available_on, points)
  select m.company_id, hold, m.expires_on, m.available_on, -m.remaining
  from ledger.lot_move m
  where m.company_id = w.company_id and m.wallet_id = w.wallet_id and m.version = w.version;
  perform ledger.save(w);
  return w;
end $$;
--> statement-breakpoint
-- The redemption was fulfilled: its points are spent.
create function ledger.settle_hold(company uuid, hold uuid, today date) returns ledger.wallet language plpgsql as $$
declare
  locked record := ledger.lock_hold(company, hold, today);
  w ledger.wallet := locked.w;
  h ledger.hold := locked.h;
begin
  update ledger.hold x set state = 'settled' where x.company_id = company and x.hold_id = hold;
  w := ledger.append(w, 'settle', w.settled_on, held => -h.points, redeemed => h.points, document => hold);
  perform ledger.save(w);
  return w;
end $$;
--> statement-breakpoint
-- The redemption came to nothing: its points go back where they came from, or pay debt. Those whose last day has passed
-- meanwhile are usable for 30 more days.
create function ledger.release_hold(company uuid, hold uuid, today date) returns ledger.wallet language plpgsql as $$
declare
  locked record := ledger.lock_hold(company, hold, today);
  w ledger.wallet := locked.w;
  h ledger.hold := locked.h;
  debt bigint := greatest(-w.available, 0);
  pieces ledger.piece[];
begin
  pieces := array(
    select case when l.expires_on < w.settled_on
      then row(w.settled_on + 30, w.settled_on, l.points, l.points, 0)::ledger.piece
      else row(l.expires_on, l.available_on, 0, l.points, 0)::ledger.piece end
    from ledger.hold_lot l
    where l.company_id = company and l.hold_id = hold
  );
  update ledger.hold x set state = 'released' where x.company_id = company and x.hold_id = hold;
  w := ledger.append(w, 'release', w.settled_on, available => h.points, held => -h.points, document => hold);
  w := ledger.place(w, pieces, least(debt, h.points));
  perform ledger.save(w);
  return w;
end $$;
--> statement-breakpoint
-- Takes back what a document earned: from its own lot, out of what expired of that lot, from other matured lots
-- earliest-expiring first, and then as debt, or, if `forgive`, not at all.
create function ledger.reverse(
  company uuid, wallet uuid, origin_company uuid, origin_wallet uuid, document uuid, return_document uuid,
  points bigint, today date, occurred date, forgive boolean
) returns ledger.reversal language plpgsql as $$
declare
  w ledger.wallet;
  origin ledger.origin;
  own ledger.lot;
  from_own bigint;
  from_others bigint;
  beyond bigint;
  r ledger.reversal;
begin
  perform ledger.require_positive(points);
  perform ledger.lock_in_order(array[row(company, wallet), row(origin_company, origin_wallet)]::ledger.wallet_key[]);
  w := ledger.lock_wallet(company, wallet, today);
  origin := ledger.find_origin(origin_company, origin_wallet, document);
  if origin.reversed + points > origin.points then
    perform ledger.refuse('LD004', 'more points than the document earned', json_build_object(
      'documentId', document, 'earned', origin.points, 'reversed', origin.reversed, 'points', points));
  end if;

  select * into own
  from ledger.lot l
  where l.company_id = company and l.wallet_id = wallet
    and l.expires_on = origin.expires_on and l.available_on = origin.available_on;
  from_own := least(points, coalesce(own.remaining, 0));
  r.pending := case when origin.available_on > w.settled_on then from_own else 0 end;
  r.expired_back := least(points - from_own, coalesce(own.expired, 0));
  from_others := least(points - from_own - r.expired_back, greatest(w.available - (from_own - r.pending), 0));
  beyond := points - from_own - r.expired_back - from_others;
  r.taken := from_own + from_others;
  r.debt := case when forgive then 0 else beyond end;
  r.forgiven := beyond - r.debt;

  if r.forgiven < points then
    w := ledger.append(w, 'reverse', coalesce(occurred, w.settled_on), available => r.pending - r.taken - r.debt,
      pending => -r.pending, expired => -r.expired_back, issued => points - r.forgiven,
      document => return_document, original => document,
      counter_company => origin_company, counter_wallet => origin_wallet, counter_version => origin.version,
      expires => origin.expires_on, matures => origin.available_on);
    perform ledger.take(w, origin.expires_on, origin.available_on, from_own, r.expired_back);
    perform ledger.draw(w, from_others);
  end if;
  perform ledger.save(w);
  return r;
end $$;
--> statement-breakpoint
-- A correction by hand, for a reason and by somebody. Added points are usable at once; more than is available is never
-- taken.
create function ledger.adjust(
  company uuid, wallet uuid, document uuid, points bigint, today date, reason text, actor uuid, expires date
) returns ledger.wallet language plpgsql as $$
declare
  w ledger.wallet := ledger.lock_wallet(company, wallet, today);
  matures date := least(w.settled_on, expires);
begin
  if points < 0 then
    perform ledger.require_available(w, -points);
    w := ledger.append(w, 'adjust', w.settled_on, available => points, adjusted => -points, document => document,
      reason => reason, actor => actor);
    perform ledger.draw(w, -points);
  else
    perform ledger.require_positive(points);
    if expires is null then
      perform ledger.refuse('LD007', 'added points need a last day');
    end if;
    w := ledger.append(w, 'adjust', w.settled_on, available => points, adjusted => -points, document => document,
      reason => reason, actor => actor, expires => expires, matures => matures);
    w := ledger.grant_points(w, points, expires, matures);
  end if;
  perform ledger.save(w);
  return w;
end $$;
--> statement-breakpoint
-- The two entries of a transfer, which name each other.
create function ledger.append_pair(
  inout a ledger.wallet, inout b ledger.wallet, document uuid, available bigint,
  pending bigint default 0, held bigint default 0, expired bigint default 0
) language plpgsql as $$
declare
  total bigint := available + pending + held + expired;
begin
  a := ledger.append(a, 'transfer', a.settled_on, available => -available, pending => -pending, held => -held,
    expired => -expired, transferred => total, document => document,
    counter_company => b.company_id, counter_wallet => b.wallet_id, counter_version => b.version + 1);
  b := ledger.append(b, 'transfer', b.settled_on, available => available, pending => pending, held => held,
    expired => expired, transferred => -total, document => document,
    counter_company => a.company_id, counter_wallet => a.wallet_id, counter_version => a.version);
end $$;
--> statement-breakpoint
-- Gives available points to another wallet. They keep their dates, save those that pay its debt.
create function ledger.transfer(
  source ledger.wallet_key, target ledger.wallet_key, document uuid, points bigint, today date
) returns ledger.wallet language plpgsql as $$
declare
  pair record := ledger.lock_pair(source, target, today);
  a ledger.wallet := pair.a;
  b ledger.wallet := pair.b;
  debt bigint := greatest(-b.available, 0);
begin
  perform ledger.require_positive(points);
  perform ledger.require_available(a, points);
  select * into pair from ledger.append_pair(a, b, document, points);
  a := pair.a;
  b := pair.b;
  perform ledger.draw(a, points);
  b := ledger.place(b, array(
    select row(m.expires_on, m.available_on, -m.remaining, -m.remaining, 0)::ledger.piece
    from ledger.lot_move m
    where m.company_id = a.company_id and m.wallet_id = a.wallet_id and m.version = a.version
  ), least(debt, points));
  perform ledger.save(a);
  perform ledger.save(b);
  return a;
end $$;
--> statement-breakpoint
-- The open holds of a wallet belong to another one from now on; in another company under the same id, which may have
-- been there before.
create function ledger.move_holds(a ledger.wallet, b ledger.wallet) returns void language plpgsql as $$
begin
  if a.company_id = b.company_id then
    update ledger.hold h set wallet_id = b.wallet_id
    where h.company_id = a.company_id and h.wallet_id = a.wallet_id and h.state = 'open';
    return;
  end if;
  insert into ledger.hold_lot (company_id, hold_id, expires_on, available_on, points)
  select b.company_id, l.hold_id, l.expires_on, l.available_on, l.points
  from ledger.hold h
  join ledger.hold_lot l using (company_id, hold_id)
  where h.company_id = a.company_id and h.wallet_id = a.wallet_id and h.state = 'open'
  on conflict do nothing;
  insert into ledger.hold as moved (company_id, hold_id, wallet_id, points)
  select b.company_id, h.hold_id, b.wallet_id, h.points
  from ledger.hold h
  where h.company_id = a.company_id and h.wallet_id = a.wallet_id and h.state = 'open'
  on conflict (company_id, hold_id) do update
  set wallet_id = excluded.wallet_id, state = 'open' where moved.state = 'moved';
  update ledger.hold h set state = 'moved'
  where h.company_id = a.company_id and h.wallet_id = a.wallet_id and h.state = 'open';
end $$;
--> statement-breakpoint
-- Everything of a wallet goes to another one: first its debt, then its points, holds and what had expired of its lots,
-- so that a later return finds them. Afterwards the old wallet is empty.
create function ledger.move_wallet(source ledger.wallet_key, target ledger.wallet_key, document uuid, today date)
returns ledger.wallet language plpgsql as $$
declare
  pair record := ledger.lock_pair(source, target, today);
  a ledger.wallet := pair.a;
  b ledger.wallet := pair.b;
  debt bigint := greatest(-a.available, 0);
  pieces ledger.piece[];
begin
  if debt > 0 then
    select * into pair from ledger.append_pair(a, b, document, -debt);
    a := pair.a;
    b := pair.b;
    perform ledger.draw(b, least(debt, greatest(b.available + debt, 0)));
  end if;

  pieces := ledger.lots_to_move(a);
  if cardinality(pieces) > 0 then
    debt := greatest(-b.available, 0);
    select * into pair from ledger.append_pair(a, b, document, a.available, a.pending, a.held, a.expired);
    b := ledger.place(pair.b, pieces, debt);
    a := ledger.empty_lots(pair.a);
    perform ledger.move_holds(a, b);
  end if;
  perform ledger.save(a);
  perform ledger.save(b);
  return b;
end $$;
--> statement-breakpoint
-- What a wallet's lots hold, with what open holds have drawn from them, so that releasing a hold finds its lots again.
create function ledger.lots_to_move(w ledger.wallet) returns ledger.piece[] language sql as $$
  select coalesce(array_agg(row(
    l.expires_on, l.available_on, l.remaining + l.expired + d.drawn, l.remaining, l.expired)::ledger.piece), '{}')
  from ledger.lot l
  cross join lateral (
    select coalesce(sum(x.points), 0)::bigint as drawn
    from ledger.hold h
    join ledger.hold_lot x using (company_id, hold_id)
    where h.company_id = l.company_id and h.wallet_id = l.wallet_id and h.state = 'open'
      and x.expires_on = l.expires_on and x.available_on = l.available_on
  ) d
  where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.remaining + l.expired + d.drawn > 0
$$;
--> statement-breakpoint
-- Takes everything out of a wallet's lots on behalf of its newest entry.
create function ledger.empty_lots(w ledger.wallet) returns ledger.wallet language plpgsql as $$
begin
  insert into ledger.lot_move (company_id, wallet_id, version, expires_on, available_on, remaining, expired)
  select w.company_id, w.wallet_id, w.version, l.expires_on, l.available_on, -l.remaining, -l.expired
  from ledger.lot l
  where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.remaining + l.expired > 0;
  update ledger.lot l set remaining = 0, expired = 0
  where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.remaining + l.expired > 0;
  w.next_due_on := null;
  return w;
end $$;
--> statement-breakpoint
create function ledger.settle_wallet(company uuid, wallet uuid, today date) returns ledger.wallet language plpgsql as $$
declare
  w ledger.wallet := ledger.lock_wallet(company, wallet, today);
begin
  perform ledger.save(w);
  return w;
end $$;
--> statement-breakpoint
-- The sweeper: settles some wallets that are due, passing over those that somebody is working on, and says how many it
-- settled.
create function ledger.settle_due(today date, most integer) returns integer language plpgsql as $$
declare
  due ledger.wallet;
  settled integer := 0;
begin
  for due in
    select w.* from ledger.wallet w
    where w.next_due_on <= today
    order by w.company_id, w.wallet_id
    limit most
    for no key update skip locked
  loop
    perform ledger.save(ledger.settle(due, today));
    settled := settled + 1;
  end loop;
  return settled;
end $$;
--> statement-breakpoint
-- sha256 of the previous root and the digest of an anchor's heads in the order of their keys.
create function ledger.anchor_root(previous bytea, anchor_number bigint) returns bytea language sql stable as $$
  select sha256(coalesce(previous, decode(repeat('00', 32), 'hex')) || sha256(string_agg(
    uuid_send(h.company_id) || uuid_send(h.wallet_id) || int8send(h.version) || h.head, ''
    order by h.company_id, h.wallet_id)))
  from ledger.anchor_head h
  where h.anchor_number = anchor_root.anchor_number
$$;
--> statement-breakpoint
-- Stores the heads that changed since the last anchor, and a root that covers them and the root before. Without a
-- change there is no new anchor.
create function ledger.anchor_heads(id uuid, taken timestamptz) returns ledger.anchor language plpgsql as $$
declare
  previous ledger.anchor;
  latest ledger.anchor;
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger.anchor', 0));
  select * into previous from ledger.anchor a order by a.number desc limit 1;
  latest := row(id, coalesce(previous.number, 0) + 1, taken, 0, null);

  insert into ledger.anchor_head (company_id, wallet_id, version, anchor_number, head)
  select w.company_id, w.wallet_id, w.version, latest.number, w.head
  from ledger.wallet w
  where w.version > 0 and not exists (
    select from ledger.anchor_head h
    where h.company_id = w.company_id and h.wallet_id = w.wallet_id and h.version = w.version
  );
  get diagnostics latest.wallets = row_count;
  if latest.wallets = 0 then
    return previous;
  end if;
  latest.root := ledger.anchor_root(previous.root, latest.number);
  insert into ledger.anchor values (latest.*);
  return latest;
end $$;
--> statement-breakpoint
-- The owner gives up these rights itself, which holds for every role short of a superuser.
revoke update, delete, truncate on ledger.entry, ledger.lot_move, ledger.anchor, ledger.anchor_head from current_user;
