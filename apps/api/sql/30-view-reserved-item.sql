-- What redemptions have set aside or were handed: items of limited stock while they wait, and voucher codes for ever.
create view reserved_item as
select redemption_id, reward_id, 'reserved' as state from reward_reservation
union all
select redemption_id, reward_id, state::text from voucher_code where redemption_id is not null;
