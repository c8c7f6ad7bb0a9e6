-- Everything of a wallet goes to another one: first its debt, then its points, holds and what had expired of its lots,
-- so that a later return finds them. Afterwards the old wallet is empty.
create function ledger.move_wallet(source ledger.wallet_key, target ledger.wallet_key, document uuid, today date)
returns ledger.wallet language plpgsql as $$
declare
  pair record := ledger.lock_pair(source, target, today);
  a ledger.wallet := pair.a;
  b ledger.wallet := pair.b;
  debt bigint := greatest(-a.available, 0);
  pieces ledger.piece[];
begin
  if debt > 0 then
    select * into pair from ledger.append_pair(a, b, document, -debt);
    a := pair.a;
    b := pair.b;
    perform ledger.draw(b, least(debt, greatest(b.available + debt, 0)));
  end if;

  pieces := ledger.lots_to_move(a);
  if cardinality(pieces) > 0 then
    debt := greatest(-b.available, 0);
    select * into pair from ledger.append_pair(a, b, document, a.available, a.pending, a.held, a.expired);
    b := ledger.place(pair.b, pieces, debt);
    a := ledger.empty_lots(pair.a);
    perform ledger.move_holds(a, b);
  end if;
  perform ledger.save(a);
  perform ledger.save(b);
  return b;
end $$;
