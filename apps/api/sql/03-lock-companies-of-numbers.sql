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
