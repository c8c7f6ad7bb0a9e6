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
