-- One link of the chain. The only definition: appending, importing and verifying all use it.
create function ledger.link(previous bytea, content text) returns bytea language sql stable as $$
  select sha256(previous || convert_to(content, 'UTF8'))
$$;
