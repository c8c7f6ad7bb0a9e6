-- Stores the heads that changed since the last anchor, and a root that covers them and the root before. Without a
-- change there is no new anchor.
create function ledger.anchor_heads(id uuid, taken timestamptz) returns ledger.anchor language plpgsql as $$
declare
  previous ledger.anchor;
  latest ledger.anchor;
begin
  perform pg_advisory_xact_lock(hashtextextended('ledger.anchor', 0));
  select * into previous from ledger.anchor a order by a.number desc limit 1;
  latest := row(id, coalesce(previous.number, 0) + 1, taken, 0, null);

  insert into ledger.anchor_head (company_id, wallet_id, version, anchor_number, head)
  select w.company_id, w.wallet_id, w.version, latest.number, w.head
  from ledger.wallet w
  where w.version > 0 and not exists (
    select from ledger.anchor_head h
    where h.company_id = w.company_id and h.wallet_id = w.wallet_id and h.version = w.version
  );
  get diagnostics latest.wallets = row_count;
  if latest.wallets = 0 then
    return previous;
  end if;
  latest.root := ledger.anchor_root(previous.root, latest.number);
  insert into ledger.anchor values (latest.*);
  return latest;
end $$;
