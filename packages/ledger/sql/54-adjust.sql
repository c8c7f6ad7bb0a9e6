-- A correction by hand, for a reason and by somebody. Added points are usable at once; more than is available is never
-- taken.
create function ledger.adjust(
  company uuid, wallet uuid, document uuid, points bigint, today date, reason text, actor uuid, expires date
) returns ledger.wallet language plpgsql as $$
declare
  w ledger.wallet := ledger.lock_wallet(company, wallet, today);
  matures date := least(w.settled_on, expires);
begin
  if points < 0 then
    perform ledger.require_available(w, -points);
    w := ledger.append(w, 'adjust', w.settled_on, available => points, adjusted => -points, document => document,
      reason => reason, actor => actor);
    perform ledger.draw(w, -points);
  else
    perform ledger.require_positive(points);
    if expires is null then
      perform ledger.refuse('LD007', 'added points need a last day');
    end if;
    w := ledger.append(w, 'adjust', w.settled_on, available => points, adjusted => -points, document => document,
      reason => reason, actor => actor, expires => expires, matures => matures);
    w := ledger.grant_points(w, points, expires, matures);
  end if;
  perform ledger.save(w);
  return w;
end $$;
