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
