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
--> statement-breakpoint
-- Locks the companies that numbers lead to. While it waited, one may have been merged into another that is not locked
-- yet; each statement of the loop sees what was committed before it.
create function lock_companies_of_numbers(company_nos text[], exclusively boolean) returns void language plpgsql as $$
declare
  locked uuid[] := '{}';
  wanted uuid[];
begin
  loop
    wanted := array(
      select coalesce(c.merged_into_id, c.id) from company_number n join company c on c.id = n.company_id
      where n.company_no = any(company_nos));
    exit when wanted <@ locked;
    perform lock_companies(wanted, exclusively);
    locked := locked || wanted;
  end loop;
end $$;
