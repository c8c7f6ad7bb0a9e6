-- The day on which something will happen to a lot: it matures, or it is no longer usable.
create function ledger.due_on(expires date, matures date, settled date) returns date language sql immutable as $$
  select case when matures > settled then least(matures, expires + 1) else expires + 1 end
$$;
