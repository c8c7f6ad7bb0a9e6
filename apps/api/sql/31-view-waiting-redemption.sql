-- Redemptions that wait for somebody, and for whom.
create view waiting_redemption as
select company_id, id, member_id, reward_name, points, requested_at, case
    when state = 'approved' then 'fulfilment'
    when needs_company_approval and company_approved_at is null then 'company'
    else 'staff' end as waits_for
from redemption
where state in ('awaiting_approval', 'approved');
