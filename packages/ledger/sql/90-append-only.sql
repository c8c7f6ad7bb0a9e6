-- The owner gives up these rights itself, which holds for every role short of a superuser.
revoke update, delete, truncate on ledger.entry, ledger.lot_move, ledger.anchor, ledger.anchor_head from current_user;
