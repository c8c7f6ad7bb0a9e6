-- Locks wallets in the order of their keys, so that no two transactions wait for each other.
create function ledger.lock_in_order(keys ledger.wallet_key[]) returns void language plpgsql as $$
declare
  missing json;
begin
  perform
  from ledger.wallet w
  join (select distinct k.company_id, k.wallet_id from unnest(keys) k) k using (company_id, wallet_id)
  order by w.company_id, w.wallet_id
  for no key update of w;
  select json_build_object('companyId', k.company_id, 'walletId', k.wallet_id) into missing
  from unnest(keys) k
  where not exists (select from ledger.wallet w where w.company_id = k.company_id and w.wallet_id = k.wallet_id)
  limit 1;
  if missing is not null then
    perform ledger.refuse('LD001', 'there is no such wallet', missing);
  end if;
end $$;
