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
