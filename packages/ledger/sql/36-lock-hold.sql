-- Locks and settles the wallet of an open hold.
create function ledger.lock_hold(company uuid, hold uuid, today date, out w ledger.wallet, out h ledger.hold)
language plpgsql as $$
declare
  wallet uuid;
begin
  select x.wallet_id into wallet from ledger.hold x where x.company_id = company and x.hold_id = hold;
  if not found then
    perform ledger.refuse('LD009', 'there is no such hold', json_build_object('holdId', hold));
  end if;
  w := ledger.lock_wallet(company, wallet, today);
  select * into h from ledger.hold x where x.company_id = company and x.hold_id = hold;
  if h.wallet_id <> wallet then
    raise exception 'the hold moved to another wallet meanwhile' using errcode = 'serialization_failure';
  end if;
  if h.state <> 'open' then
    perform ledger.refuse('LD003', 'the hold is not open', json_build_object('holdId', hold, 'state', h.state));
  end if;
end $$;
