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
