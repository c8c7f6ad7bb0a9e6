-- Rows that are updated again and again find room on their own page, so that no index needs to be touched.
alter table ledger.wallet set (fillfactor = 50);
alter table ledger.lot set (fillfactor = 60);
