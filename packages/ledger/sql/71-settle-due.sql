-- The sweeper: settles some wallets that are due, passing over those that somebody is working on, and says how many it
-- settled.
create function ledger.settle_due(today date, most integer) returns integer language plpgsql as $$
declare
  due ledger.wallet;
  settled integer := 0;
begin
  for due in
    select w.* from ledger.wallet w
    where w.next_due_on <= today
    order by w.company_id, w.wallet_id
    limit most
    for no key update skip locked
  loop
    perform ledger.save(ledger.settle(due, today));
    settled := settled + 1;
  end loop;
  return settled;
end $$;
