-- Takes back what a document earned: from its own lot, out of what expired of that lot, from other matured lots
-- earliest-expiring first, and then as debt, or, if `forgive`, not at all.
create function ledger.reverse(
  company uuid, wallet uuid, origin_company uuid, origin_wallet uuid, document uuid, return_document uuid,
  points bigint, today date, occurred date, forgive boolean
) returns ledger.reversal language plpgsql as $$
declare
  w ledger.wallet;
  origin ledger.origin;
  own ledger.lot;
  from_own bigint;
  from_others bigint;
  beyond bigint;
  r ledger.reversal;
begin
  perform ledger.require_positive(points);
  perform ledger.lock_in_order(array[row(company, wallet), row(origin_company, origin_wallet)]::ledger.wallet_key[]);
  w := ledger.lock_wallet(company, wallet, today);
  origin := ledger.find_origin(origin_company, origin_wallet, document);
  if origin.reversed + points > origin.points then
    perform ledger.refuse('LD004', 'more points than the document earned', json_build_object(
      'documentId', document, 'earned', origin.points, 'reversed', origin.reversed, 'points', points));
  end if;

  select * into own
  from ledger.lot l
  where l.company_id = company and l.wallet_id = wallet
    and l.expires_on = origin.expires_on and l.available_on = origin.available_on;
  from_own := least(points, coalesce(own.remaining, 0));
  r.pending := case when origin.available_on > w.settled_on then from_own else 0 end;
  r.expired_back := least(points - from_own, coalesce(own.expired, 0));
  from_others := least(points - from_own - r.expired_back, greatest(w.available - (from_own - r.pending), 0));
  beyond := points - from_own - r.expired_back - from_others;
  r.taken := from_own + from_others;
  r.debt := case when forgive then 0 else beyond end;
  r.forgiven := beyond - r.debt;

  if r.forgiven < points then
    w := ledger.append(w, 'reverse', coalesce(occurred, w.settled_on), available => r.pending - r.taken - r.debt,
      pending => -r.pending, expired => -r.expired_back, issued => points - r.forgiven,
      document => return_document, original => document,
      counter_company => origin_company, counter_wallet => origin_wallet, counter_version => origin.version,
      expires => origin.expires_on, matures => origin.available_on);
    perform ledger.take(w, origin.expires_on, origin.available_on, from_own, r.expired_back);
    perform ledger.draw(w, from_others);
  end if;
  perform ledger.save(w);
  return r;
end $$;
