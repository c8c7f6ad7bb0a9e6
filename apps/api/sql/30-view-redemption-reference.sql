-- What is said of a redemption where something else is about it.
create view redemption_reference as
select company_id, id, reward_id, reward_name, member_id, state
from redemption;
