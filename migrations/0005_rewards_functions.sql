-- Locks the company that a member is at. While it waited, a merger may have moved the member; each statement of the loop
-- sees what was committed before it.
create function lock_company_of_member(member_id uuid, exclusively boolean) returns void language plpgsql as $$
declare
  locked uuid;
  wanted uuid;
begin
  loop
    select m.company_id into wanted from member m where m.id = member_id;
    exit when wanted is not distinct from locked;
    perform lock_companies(array[wanted], exclusively);
    locked := wanted;
  end loop;
end $$;
--> statement-breakpoint
-- What is said of a member where something else is about them. Names are looked up when they are read, so that whoever
-- is erased is erased there too.
create view member_reference as
select s.member_id, s.survivor_id, s.survivor_company_id as company_id, o.first_name, o.last_name, o.email, o.left_at
from member_survivor s
join member o on o.id = s.survivor_id;
--> statement-breakpoint
-- What is said of a redemption where something else is about it.
create view redemption_reference as
select company_id, id, reward_id, reward_name, member_id, state
from redemption;
--> statement-breakpoint
-- What redemptions have set aside or were handed: items of limited stock while they wait, and voucher codes for ever.
create view reserved_item as
select redemption_id, reward_id, 'reserved' as state from reward_reservation
union all
select redemption_id, reward_id, state::text from voucher_code where redemption_id is not null;
--> statement-breakpoint
-- The owner gives up these rights itself, which holds for every role short of a superuser.
revoke update, delete, truncate on audit_entry from current_user;
--> statement-breakpoint
revoke update, delete, truncate on redemption_event from current_user;
--> statement-breakpoint
revoke update, delete, truncate on departure from current_user;
