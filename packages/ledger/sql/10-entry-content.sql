-- What an entry says, as a JSON array: all columns but `recorded_at` and `hash`. JSON, since its dates and nulls read
-- the same under every session's settings.
create function ledger.entry_content(e ledger.entry) returns text language sql stable as $$
  select json_build_array(
    e.company_id, e.wallet_id, e.version, e.kind, e.occurred_on, e.document_id, e.original_id,
    e.reason_code, e.actor_id, e.counter_company_id, e.counter_wallet_id, e.counter_version,
    e.expires_on, e.available_on,
    e.available, e.pending, e.held, e.issued, e.redeemed, e.expired, e.adjusted, e.transferred,
    e.available_after, e.pending_after, e.held_after
  )::text
$$;
