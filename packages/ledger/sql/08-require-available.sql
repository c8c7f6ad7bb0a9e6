create function ledger.require_available(w ledger.wallet, points bigint) returns void language plpgsql as $$
begin
  if w.available < points then
    perform ledger.refuse('LD002', 'the wallet does not have so many points', json_build_object(
      'companyId', w.company_id, 'walletId', w.wallet_id, 'available', w.available, 'points', points));
  end if;
end $$;
