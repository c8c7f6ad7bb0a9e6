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
