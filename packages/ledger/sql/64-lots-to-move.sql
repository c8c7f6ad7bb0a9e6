-- What a wallet's lots hold, with what open holds have drawn from them, so that releasing a hold finds its lots again.
create function ledger.lots_to_move(w ledger.wallet) returns ledger.piece[] language sql as $$
  select coalesce(array_agg(row(
    l.expires_on, l.available_on, l.remaining + l.expired + d.drawn, l.remaining, l.expired)::ledger.piece), '{}')
  from ledger.lot l
  cross join lateral (
    select coalesce(sum(x.points), 0)::bigint as drawn
    from ledger.hold h
    join ledger.hold_lot x using (company_id, hold_id)
    where h.company_id = l.company_id and h.wallet_id = l.wallet_id and h.state = 'open'
      and x.expires_on = l.expires_on and x.available_on = l.available_on
  ) d
  where l.company_id = w.company_id and l.wallet_id = w.wallet_id and l.remaining + l.expired + d.drawn > 0
$$;
