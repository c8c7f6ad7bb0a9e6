-- Members who go on and have told who they are and how to reach them.
create view complete_profile as
select id as member_id, company_id
from member
where merged_into_id is null and left_at is null
  and first_name is not null and last_name is not null and phone is not null;
