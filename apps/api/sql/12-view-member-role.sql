-- What members may do, or might while they were there.
create view member_role_of as
select id as member_id, role
from member;
