-- Ends the transaction with a code of class LD, which errors.ts maps to a name.
create function ledger.refuse(code text, message text, details json default '{}') returns void language plpgsql as $$
begin
  raise exception using errcode = code, message = message, detail = details::text;
end $$;
