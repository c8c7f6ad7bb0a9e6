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
