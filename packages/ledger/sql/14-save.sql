-- Stores a wallet that was locked, changed and not yet saved.
create function ledger.save(w ledger.wallet) returns void language plpgsql as $$
begin
  update ledger.wallet x
  set version = w.version, available = w.available, pending = w.pending, held = w.held, issued = w.issued,
    redeemed = w.redeemed, expired = w.expired, adjusted = w.adjusted, transferred = w.transferred,
    settled_on = w.settled_on, next_due_on = w.next_due_on, head = w.head
  where x.company_id = w.company_id and x.wallet_id = w.wallet_id;
end $$;
