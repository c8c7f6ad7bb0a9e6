create function ledger.chain_step(state bytea, head bytea, content text) returns bytea language plpgsql stable as $$
begin
  return ledger.link(coalesce(state, head), content);
end $$;

-- The links of entries that follow on a head, as a window function over them in the order of their versions.
create aggregate ledger.chain(head bytea, content text) (sfunc = ledger.chain_step, stype = bytea);
