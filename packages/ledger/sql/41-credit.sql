-- Writes an earning into a locked and settled wallet.
create function ledger.credit(
  w ledger.wallet, earning ledger.earning, out after ledger.wallet, out result ledger.earned
) language plpgsql as $$
declare
  is_usable boolean := earning.available_on <= least(w.settled_on, earning.expires_on);
begin
  perform ledger.require_positive(earning.points);
  result.available := case when is_usable then earning.points else 0 end;
  result.pending := earning.points - result.available;
  after := ledger.append(w, 'earn', earning.occurred_on, available => result.available, pending => result.pending,
    issued => -earning.points, document => earning.document_id,
    expires => earning.expires_on, matures => earning.available_on);
  result.version := after.version;
  after := ledger.grant_points(after, earning.points, earning.expires_on, earning.available_on);
end $$;
