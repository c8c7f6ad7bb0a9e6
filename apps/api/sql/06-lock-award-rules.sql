-- Keeps purchases from being recorded until the transaction ends, and waits for those that are being recorded.
create function lock_award_rules() returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('award_rule_version', 0));
end $$;
