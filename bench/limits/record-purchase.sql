-- The least that recording a purchase can cost: tables of the product's shape and indexes, and a function that writes the
-- same rows in one call, with everything decided by the caller. It checks nothing.
create schema bench;

create table bench.purchase (like purchase including all);
create table bench.purchase_line (like purchase_line including all);
create table bench.award (like award including all);
create table bench.entry (like ledger.entry including all);
-- What `like` leaves behind.
create table bench.lot (like ledger.lot including all) with (fillfactor = 60);
create table bench.wallet (like ledger.wallet including all) with (fillfactor = 50);

insert into bench.wallet (company_id, wallet_id, kind) select id, id, 'company' from company;

create function bench.record_purchase(
  company uuid, invoice text, occurred date, available_from date, expires date, currency text, net numeric, content_hash bytea,
  policy uuid, total bigint,
  skus text[], products uuid[], quantities numeric[], amounts numeric[], costs numeric[], points bigint[], explanations json[]
) returns bigint language plpgsql as $$
declare
  purchase uuid := uuidv7();
  w bench.wallet;
begin
  insert into bench.purchase (company_id, id, kind, invoice_no, occurred_on, currency, net_amount, content_hash,
    policy_version_id, available_points, pending_points, available_on, expires_on, warnings)
  values (company, purchase, 'invoice', invoice, occurred, currency, net, content_hash, policy, total, 0, available_from,
    expires, '[]');
  insert into bench.purchase_line (company_id, purchase_id, line_no, sku, product_id, quantity, net_amount, unit_cost)
  select company, purchase, l.line_no, l.sku, l.product, l.quantity, l.amount, l.cost
  from unnest(skus, products, quantities, amounts, costs) with ordinality l (sku, product, quantity, amount, cost, line_no);
  insert into bench.award (company_id, purchase_id, line_no, award_no, rule_id, rule_name, points, explanation)
  select company, purchase, l.line_no, 1, 'base', 'Base rate', l.points, l.explanation
  from unnest(points, explanations) with ordinality l (points, explanation, line_no);

  select * into w from bench.wallet x where x.company_id = company and x.wallet_id = company for no key update;
  w.version := w.version + 1;
  w.available := w.available + total;
  w.head := sha256(w.head || convert_to(json_build_array(company, company, w.version, 'earn', occurred, purchase, null, null,
    null, null, null, null, expires, available_from, total, 0, 0, -total, 0, 0, 0, 0, w.available, 0, 0)::text, 'UTF8'));
  insert into bench.entry (company_id, wallet_id, version, kind, occurred_on, document_id, expires_on, available_on,
    available, issued, available_after, pending_after, held_after, hash)
  values (company, company, w.version, 'earn', occurred, purchase, expires, available_from, total, -total, w.available, 0, 0,
    w.head);
  insert into bench.lot as l (company_id, wallet_id, expires_on, available_on, granted, remaining)
  values (company, company, expires, available_from, total, total)
  on conflict (company_id, wallet_id, expires_on, available_on) do update
  set granted = l.granted + excluded.granted, remaining = l.remaining + excluded.remaining;
  update bench.wallet x
  set version = w.version, available = w.available, issued = x.issued - total, settled_on = occurred,
    next_due_on = least(x.next_due_on, expires + 1), head = w.head
  where x.company_id = company and x.wallet_id = company;
  return w.available;
end $$;
