drop function if exists lock_company_of_member;

-- Locks the companies that members are at. While it waited, a merger may have moved one to a company that is not locked
-- yet; each statement of the loop sees what was committed before it.
create function lock_companies_of_members(member_ids uuid[], exclusively boolean) returns void language plpgsql as $$
declare
  locked uuid[] := '{}';
  wanted uuid[];
begin
  loop
    wanted := array(select distinct m.company_id from member m where m.id = any(member_ids));
    exit when wanted <@ locked;
    perform lock_companies(wanted, exclusively);
    locked := locked || wanted;
  end loop;
end $$;
