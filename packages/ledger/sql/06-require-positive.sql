create function ledger.require_positive(points bigint) returns void language plpgsql as $$
begin
  if (points > 0) is not true then
    perform ledger.refuse('LD007', 'points must be positive', json_build_object('points', points));
  end if;
end $$;
