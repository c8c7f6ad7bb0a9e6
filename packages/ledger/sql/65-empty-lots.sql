-- Takes everything out of a wallet's lots on behalf of its newest entry.
create function ledger.empty_lots(w ledger.wallet) returns ledger.wallet language plpgsql as $$
begin
  insert into ledger.lot_move (company_id, wallet_id, version, expires_on, available_on, remaining, expired)
  select w.company_id, w.wallet_id, w.version, l.expires_on, l.available_on, -l.remaining, -l.expired
  from ledger.lot l
  where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.remaining + l.expired > 0;
  update ledger.lot l set remaining = 0, expired = 0
  where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.remaining + l.expired > 0;
  w.next_due_on := null;
  return w;
end $$;
