-- Writes the next entry of a locked wallet's book and returns the wallet as it is afterwards, not yet saved.
create function ledger.append(
  w ledger.wallet, kind ledger.entry_kind, occurred date,
  available bigint default 0, pending bigint default 0, held bigint default 0, issued bigint default 0,
  redeemed bigint default 0, expired bigint default 0, adjusted bigint default 0, transferred bigint default 0,
  document uuid default null, original uuid default null, reason text default null, actor uuid default null,
  counter_company uuid default null, counter_wallet uuid default null, counter_version bigint default null,
  expires date default null, matures date default null
) returns ledger.wallet language plpgsql as $$
declare
  -- In the order of the table's columns: an assignment for each would take three times as long.
  e ledger.entry := row(
    w.company_id, w.wallet_id, w.version + 1, kind, occurred, now(), document, original, reason, actor,
    counter_company, counter_wallet, counter_version, expires, matures,
    available, pending, held, issued, redeemed, expired, adjusted, transferred,
    w.available + available, w.pending + pending, w.held + held, null);
begin
  e.hash := ledger.link(w.head, ledger.entry_content(e));
  insert into ledger.entry values (e.*);
  w.version := e.version;
  w.head := e.hash;
  w.available := e.available_after;
  w.pending := e.pending_after;
  w.held := e.held_after;
  w.issued := w.issued + issued;
  w.redeemed := w.redeemed + redeemed;
  w.expired := w.expired + expired;
  w.adjusted := w.adjusted + adjusted;
  w.transferred := w.transferred + transferred;
  return w;
end $$;
