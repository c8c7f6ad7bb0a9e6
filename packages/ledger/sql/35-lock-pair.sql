-- Locks two wallets and settles both to the same day.
create function ledger.lock_pair(
  source ledger.wallet_key, target ledger.wallet_key, today date, out a ledger.wallet, out b ledger.wallet
) language plpgsql as $$
begin
  if source = target then
    perform ledger.refuse('LD006', 'a wallet cannot transfer to itself');
  end if;
  perform ledger.lock_in_order(array[source, target]);
  a := ledger.lock_wallet(source.company_id, source.wallet_id, today);
  b := ledger.lock_wallet(target.company_id, target.wallet_id, a.settled_on);
  a := ledger.settle(a, b.settled_on);
end $$;
