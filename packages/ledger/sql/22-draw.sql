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
