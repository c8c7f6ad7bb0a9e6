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
