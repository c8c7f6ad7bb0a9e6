-- People at companies who have not left, and when they signed in for the first and the last time.
create view contact as
select m.id as member_id, m.company_id, m.first_name, m.last_name, m.email, m.phone, m.job_title, m.role,
  s.first_at as first_sign_in_at, s.last_at as last_sign_in_at
from member m
left join member_sign_in s on s.member_id = m.id
where m.left_at is null and m.merged_into_id is null;
