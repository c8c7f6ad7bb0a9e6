-- Locks the award rules against being published and then the companies that numbers lead to, unless rules were published
-- that the recorder doesn't know: they say how the companies are to be locked. Returns the name of the last rule, '' if
-- there is none. It is read after the wait: each statement sees what was committed before it.
create function lock_for_recording(company_nos text[], exclusively boolean, known_rule text) returns text
language plpgsql as $$
declare
  last_rule text;
begin
  perform pg_advisory_xact_lock_shared(hashtextextended('award_rule_version', 0));
  last_rule := coalesce((select concat(campaign_id, '.', version) from award_rule_version order by revision desc limit 1), '');
  if last_rule = known_rule then
    perform lock_companies_of_numbers(company_nos, exclusively);
  end if;
  return last_rule;
end $$;
