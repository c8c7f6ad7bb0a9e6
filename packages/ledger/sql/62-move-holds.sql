-- The open holds of a wallet belong to another one from now on; in another company under the same id, which may have
-- been there before.
create function ledger.move_holds(a ledger.wallet, b ledger.wallet) returns void language plpgsql as $$
begin
  if a.company_id = b.company_id then
    update ledger.hold h set wallet_id = b.wallet_id
    where h.company_id = a.company_id and h.wallet_id = a.wallet_id and h.state = 'open';
    return;
  end if;
  insert into ledger.hold_lot (company_id, hold_id, expires_on, available_on, points)
  select b.company_id, l.hold_id, l.expires_on, l.available_on, l.points
  from ledger.hold h
  join ledger.hold_lot l using (company_id, hold_id)
  where h.company_id = a.company_id and h.wallet_id = a.wallet_id and h.state = 'open'
  on conflict do nothing;
  insert into ledger.hold as moved (company_id, hold_id, wallet_id, points)
  select b.company_id, h.hold_id, b.wallet_id, h.points
  from ledger.hold h
  where h.company_id = a.company_id and h.wallet_id = a.wallet_id and h.state = 'open'
  on conflict (company_id, hold_id) do update
  set wallet_id = excluded.wallet_id, state = 'open' where moved.state = 'moved';
  update ledger.hold h set state = 'moved'
  where h.company_id = a.company_id and h.wallet_id = a.wallet_id and h.state = 'open';
end $$;
