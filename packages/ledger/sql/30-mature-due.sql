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
