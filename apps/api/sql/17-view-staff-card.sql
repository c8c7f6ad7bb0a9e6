-- People of the staff as others see them beside what they did.
create view staff_card as
select id as staff_id, name
from staff;
