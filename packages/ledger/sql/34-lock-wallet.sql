-- Locks one wallet and settles it.
create function ledger.lock_wallet(company uuid, wallet uuid, today date) returns ledger.wallet language plpgsql as $$
declare
  w ledger.wallet;
begin
  select * into w from ledger.wallet x where x.company_id = company and x.wallet_id = wallet for no key update;
  if not found then
    perform ledger.refuse('LD001', 'there is no such wallet',
      json_build_object('companyId', company, 'walletId', wallet));
  end if;
  return ledger.settle(w, today);
end $$;
