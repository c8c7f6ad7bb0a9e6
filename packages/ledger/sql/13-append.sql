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
  e ledger.entry;
begin
  w.version := w.version + 1;
  w.available := w.available + available;
  w.pending := w.pending + pending;
  w.held := w.held + held;
  w.issued := w.issued + issued;
  w.redeemed := w.redeemed + redeemed;
  w.expired := w.expired + expired;
  w.adjusted := w.adjusted + adjusted;
  w.transferred := w.transferred + transferred;

  e.company_id := w.company_id;
  e.wallet_id := w.wallet_id;
  e.version := w.version;
  e.kind := kind;
  e.occurred_on := occurred;
  e.recorded_at := now();
  e.document_id := document;
  e.original_id := original;
  e.reason_code := reason;
  e.actor_id := actor;
  e.counter_company_id := counter_company;
  e.counter_wallet_id := counter_wallet;
  e.counter_version := counter_version;
  e.expires_on := expires;
  e.available_on := matures;
  e.available := available;
  e.pending := pending;
  e.held := held;
  e.issued := issued;
  e.redeemed := redeemed;
  e.expired := expired;
  e.adjusted := adjusted;
  e.transferred := transferred;
  e.available_after := w.available;
  e.pending_after := w.pending;
  e.held_after := w.held;
  e.hash := ledger.link(w.head, ledger.entry_content(e));
  w.head := e.hash;
  insert into ledger.entry values (e.*);
  return w;
end $$;
