create function ledger.earn(earning ledger.earning, today date) returns ledger.earned language plpgsql as $$
declare
  w ledger.wallet := ledger.lock_wallet(earning.company_id, earning.wallet_id, today);
  credited record := ledger.credit(w, earning);
begin
  perform ledger.save(credited.after);
  return credited.result;
end $$;
