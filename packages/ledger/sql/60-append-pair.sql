-- The two entries of a transfer, which name each other.
create function ledger.append_pair(
  inout a ledger.wallet, inout b ledger.wallet, document uuid, available bigint,
  pending bigint default 0, held bigint default 0, expired bigint default 0
) language plpgsql as $$
declare
  total bigint := available + pending + held + expired;
begin
  a := ledger.append(a, 'transfer', a.settled_on, available => -available, pending => -pending, held => -held,
    expired => -expired, transferred => total, document => document,
    counter_company => b.company_id, counter_wallet => b.wallet_id, counter_version => b.version + 1);
  b := ledger.append(b, 'transfer', b.settled_on, available => available, pending => pending, held => held,
    expired => expired, transferred => -total, document => document,
    counter_company => a.company_id, counter_wallet => a.wallet_id, counter_version => a.version);
end $$;
