create function ledger.settle_wallet(company uuid, wallet uuid, today date) returns ledger.wallet language plpgsql as $$
declare
  w ledger.wallet := ledger.lock_wallet(company, wallet, today);
begin
  perform ledger.save(w);
  return w;
end $$;
