-- What is said of a member where something else is about them. Names are looked up when they are read, so that whoever
-- is erased is erased there too.
create view member_reference as
select s.member_id, s.survivor_id, s.survivor_company_id as company_id, o.first_name, o.last_name, o.email, o.left_at
from member_survivor s
join member o on o.id = s.survivor_id;
