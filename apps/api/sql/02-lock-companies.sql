-- Locks companies until the transaction ends, in one order whoever calls. The seed keeps their keys apart from other
-- advisory locks; the inner query sorts before the outer one locks.
create function lock_companies(ids uuid[], exclusively boolean) returns void language plpgsql as $$
begin
  if exclusively then
    perform pg_advisory_xact_lock(key)
    from (select distinct uuid_hash_extended(id, 4711) as key from unnest(ids) as wanted (id) order by key) as sorted;
  else
    perform pg_advisory_xact_lock_shared(key)
    from (select distinct uuid_hash_extended(id, 4711) as key from unnest(ids) as wanted (id) order by key) as sorted;
  end if;
end $$;
