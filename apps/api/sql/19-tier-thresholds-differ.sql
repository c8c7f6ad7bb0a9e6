-- No two tiers have the same threshold, once a change of the set is complete.
alter table tier add constraint tier_thresholds_differ
  exclude using btree (threshold with =) where (retired_on is null) deferrable initially deferred;
