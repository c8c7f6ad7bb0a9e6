create function ledger.require_day(today date) returns void language plpgsql as $$
begin
  if isfinite(today) is not true then
    perform ledger.refuse('LD007', 'today must be a day', json_build_object('today', today));
  end if;
end $$;
