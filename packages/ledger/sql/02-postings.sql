-- The journal as accountants read it: one row per signed delta.
create view ledger.postings as
select e.company_id, e.wallet_id, e.version, e.kind, e.occurred_on, e.recorded_at, e.document_id, p.account, p.points
from ledger.entry e
cross join lateral (
  values ('available', e.available), ('pending', e.pending), ('held', e.held), ('issued', e.issued),
    ('redeemed', e.redeemed), ('expired', e.expired), ('adjusted', e.adjusted), ('transferred', e.transferred)
) p (account, points)
where p.points <> 0;
