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
