-- What each document earned in a wallet, and how much of it was taken back, by whichever wallet.
create view ledger.earned_documents as
select e.company_id, e.wallet_id, e.document_id, e.occurred_on, -e.issued as earned,
  coalesce(r.reversed, 0)::bigint as reversed
from ledger.entry e
left join (
  select r.counter_company_id, r.counter_wallet_id, r.counter_version, sum(r.issued) as reversed
  from ledger.entry r
  where r.kind = 'reverse' and r.original_id is not null
  group by r.counter_company_id, r.counter_wallet_id, r.counter_version
) r on r.counter_company_id = e.company_id and r.counter_wallet_id = e.wallet_id and r.counter_version = e.version
where e.kind = 'earn';
