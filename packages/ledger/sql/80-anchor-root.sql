-- sha256 of the previous root and the digest of an anchor's heads in the order of their keys.
create function ledger.anchor_root(previous bytea, anchor_number bigint) returns bytea language sql stable as $$
  select sha256(coalesce(previous, decode(repeat('00', 32), 'hex')) || sha256(string_agg(
    uuid_send(h.company_id) || uuid_send(h.wallet_id) || int8send(h.version) || h.head, ''
    order by h.company_id, h.wallet_id)))
  from ledger.anchor_head h
  where h.anchor_number = anchor_root.anchor_number
$$;
