-- Brings a locked wallet to `today`, or leaves it where it is if it has been further already. What became due happens
-- day by day, so that the book is the same however often and whenever a wallet is settled.
create function ledger.settle(w ledger.wallet, today date) returns ledger.wallet language plpgsql as $$
declare
  until date := greatest(w.settled_on, today);
  due record;
begin
  perform ledger.require_day(today);
  if w.next_due_on <= until then
    for due in
      select l.expires_on + 1 as day, 'expire' as kind
      from ledger.lot l
      where l.company_id = w.company_id and l.wallet_id = w.wallet_id
        and l.expires_on >= w.settled_on and l.expires_on < until and l.remaining > 0
      union
      select l.available_on, 'mature'
      from ledger.lot l
      where l.company_id = w.company_id and l.wallet_id = w.wallet_id
        and l.expires_on >= w.settled_on and l.expires_on >= l.available_on
        and l.available_on > w.settled_on and l.available_on <= until and l.remaining > 0
      order by day, kind
    loop
      w.settled_on := due.day;
      if due.kind = 'mature' then
        w := ledger.mature_due(w);
      else
        w := ledger.expire_due(w);
      end if;
    end loop;
    select min(ledger.due_on(l.expires_on, l.available_on, until)) into w.next_due_on
    from ledger.lot l
    where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.expires_on >= until and l.remaining > 0;
  end if;
  w.settled_on := until;
  return w;
end $$;
