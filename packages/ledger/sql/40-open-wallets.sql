-- Opens the wallets that are not open yet.
create function ledger.open_wallets(keys ledger.wallet_key[], kinds ledger.wallet_kind[])
returns void language sql as $$
  insert into ledger.wallet (company_id, wallet_id, kind)
  select k.company_id, k.wallet_id, k.kind
  from unnest(keys, kinds) k (company_id, wallet_id, kind)
  order by k.company_id, k.wallet_id
  on conflict do nothing
$$;
