create type ledger.wallet_key as (company_id uuid, wallet_id uuid);

create type ledger.earning as (
  company_id uuid, wallet_id uuid, document_id uuid, points bigint, occurred_on date, available_on date, expires_on date
);

-- How an earning went in.
create type ledger.earned as (version bigint, available bigint, pending bigint);

-- What a document earned, what has been taken back of it so far, and the lot that its points went to.
create type ledger.origin as (version bigint, points bigint, reversed bigint, expires_on date, available_on date);

-- How the points of a reversal were found: taken, out of what had expired, as debt and forgiven add up to what was
-- asked for; of those taken, `pending` had not matured.
create type ledger.reversal as (taken bigint, pending bigint, expired_back bigint, debt bigint, forgiven bigint);

-- What is put into a lot, as deltas.
create type ledger.piece as (expires_on date, available_on date, granted bigint, remaining bigint, expired bigint);
