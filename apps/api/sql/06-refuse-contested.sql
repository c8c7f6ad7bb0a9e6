-- Refuses to go on where others have charged a counter at the same moment: the transaction is tried again.
create function refuse_contested(counter text) returns void language plpgsql as $$
begin
  raise exception using
    errcode = 'serialization_failure',
    message = counter || ' was nearly used up by others at the same moment',
    constraint = 'counter_within_ceiling',
    detail = counter;
end $$;
