-- The lots of a wallet whose last day was the one before `settled_on`: one entry. What had not matured by its last day
-- expires out of pending.
create function ledger.expire_due(w ledger.wallet) returns ledger.wallet language plpgsql as $$
declare
  last_day date := w.settled_on - 1;
  matured bigint;
  unmatured bigint;
begin
  select sum(l.remaining) filter (where l.available_on <= last_day),
    sum(l.remaining) filter (where l.available_on > last_day)
  into matured, unmatured
  from ledger.lot l
  where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.expires_on = last_day;
  matured := coalesce(matured, 0);
  unmatured := coalesce(unmatured, 0);
  if matured + unmatured > 0 then
    w := ledger.append(w, 'expire', w.settled_on, available => -matured, pending => -unmatured,
      expired => matured + unmatured, expires => last_day);
    insert into ledger.lot_move (company_id, wallet_id, version, expires_on, available_on, remaining, expired)
    select w.company_id, w.wallet_id, w.version, l.expires_on, l.available_on, -l.remaining, l.remaining
    from ledger.lot l
    where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.expires_on = last_day and l.remaining > 0;
    update ledger.lot l set expired = l.expired + l.remaining, remaining = 0
    where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.expires_on = last_day and l.remaining > 0;
  end if;
  return w;
end $$;
