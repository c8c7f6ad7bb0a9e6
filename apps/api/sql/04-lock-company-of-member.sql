-- Locks the company that a member is at. While it waited, a merger may have moved the member; each statement of the loop
-- sees what was committed before it.
create function lock_company_of_member(member_id uuid, exclusively boolean) returns void language plpgsql as $$
declare
  locked uuid;
  wanted uuid;
begin
  loop
    select m.company_id into wanted from member m where m.id = member_id;
    exit when wanted is not distinct from locked;
    perform lock_companies(array[wanted], exclusively);
    locked := wanted;
  end loop;
end $$;
