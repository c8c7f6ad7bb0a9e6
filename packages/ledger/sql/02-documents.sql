-- What each credit note took back, from whichever wallets, to compare with what it should have.
create view ledger.reversing_documents as
select e.document_id, sum(e.issued)::bigint as reversed
from ledger.entry e
where e.kind = 'reverse'
group by e.document_id;
