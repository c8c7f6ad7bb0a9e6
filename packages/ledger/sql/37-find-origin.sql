-- Finds what a document earned in the wallet where it earned, whichever wallet answers for it now.
create function ledger.find_origin(company uuid, wallet uuid, document uuid)
returns ledger.origin language plpgsql as $$
declare
  o ledger.origin;
  follow_up record;
begin
  select e.version, e.available + e.pending, 0, e.expires_on, e.available_on into o
  from ledger.entry e
  where e.company_id = company and e.wallet_id = wallet and e.document_id = document and e.kind = 'earn';
  if not found then
    perform ledger.refuse('LD005', 'the document has not earned here', json_build_object('documentId', document));
  end if;
  for follow_up in
    select e.kind, e.issued, e.expires_on, e.available_on
    from ledger.entry e
    where e.original_id = document and e.counter_company_id = company and e.counter_wallet_id = wallet
  loop
    if follow_up.kind = 'reverse' then
      o.reversed := o.reversed + follow_up.issued;
    else
      o.available_on := follow_up.available_on;
    end if;
  end loop;
  return o;
end $$;
