-- The least that redeeming can cost: tables of the product's shape and indexes, and a function that writes the same rows in
-- one call, with everything decided by the caller. It checks nothing.
create schema bench;

create table bench.redemption (like redemption including all);
create table bench.redemption_event (like redemption_event including all);
create table bench.audit_entry (like audit_entry including all);
create table bench.outbox_event (like outbox_event including all);
create table bench.hold (like ledger.hold including all);
create table bench.hold_lot (like ledger.hold_lot including all);
create table bench.lot_move (like ledger.lot_move including all);
create table bench.entry (like ledger.entry including all);
-- What `like` leaves behind.
create table bench.lot (like ledger.lot including all) with (fillfactor = 60);
create table bench.wallet (like ledger.wallet including all) with (fillfactor = 50);

insert into bench.wallet select * from ledger.wallet;
insert into bench.lot select * from ledger.lot;

create function bench.redeem(
  company uuid, member uuid, reward uuid, reward_name text, price bigint, today date, expires date, available_from date,
  actor uuid, request text, changes json, payload json
) returns bigint language plpgsql as $$
declare
  redemption uuid := uuidv7();
  w bench.wallet;
begin
  insert into bench.redemption (id, company_id, member_id, wallet_id, reward_id, reward_name, reward_kind, is_business_reward,
    points, state, needs_company_approval, needs_staff_approval, requested_at, decided_at)
  values (redemption, company, member, company, reward, reward_name, 'merchandise', false, price, 'approved', false, false,
    now(), now());
  insert into bench.redemption_event (redemption_id, event_no, kind, state, occurred_at, actor_kind, actor_id)
  values (redemption, 1, 'requested', 'approved', now(), 'api_key', actor);
  insert into bench.audit_entry (id, occurred_at, actor_kind, actor_id, request_id, action, subject_kind, subject_id, company_id,
    changes)
  values (uuidv7(), now(), 'api_key', actor, request, 'redemption.requested', 'redemption', redemption, company, changes);
  insert into bench.outbox_event (id, type, company_id, payload, occurred_at)
  values (uuidv7(), 'redemption.requested', company, payload, now()), (uuidv7(), 'redemption.approved', company, payload, now());

  select * into w from bench.wallet x where x.company_id = company and x.wallet_id = company for no key update;
  w.version := w.version + 1;
  w.available := w.available - price;
  w.held := w.held + price;
  w.head := sha256(w.head || convert_to(json_build_array(company, company, w.version, 'hold', today, redemption, null, null,
    null, null, null, null, null, null, -price, 0, price, 0, 0, 0, 0, 0, w.available, 0, w.held)::text, 'UTF8'));
  insert into bench.entry (company_id, wallet_id, version, kind, occurred_on, document_id, available, held, available_after,
    pending_after, held_after, hash)
  values (company, company, w.version, 'hold', today, redemption, -price, price, w.available, 0, w.held, w.head);
  update bench.lot l set remaining = l.remaining - price
  where l.company_id = company and l.wallet_id = company and l.expires_on = expires and l.available_on = available_from;
  insert into bench.lot_move (company_id, wallet_id, version, expires_on, available_on, remaining, expired)
  values (company, company, w.version, expires, available_from, -price, 0);
  insert into bench.hold (company_id, hold_id, wallet_id, points) values (company, redemption, company, price);
  insert into bench.hold_lot (company_id, hold_id, expires_on, available_on, points)
  values (company, redemption, expires, available_from, price);
  update bench.wallet x set version = w.version, available = w.available, held = w.held, head = w.head
  where x.company_id = company and x.wallet_id = company;
  return w.available;
end $$;
