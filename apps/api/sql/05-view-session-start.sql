-- When members signed in, as the audit log has it.
create view session_start as
select id, company_id, subject_id as member_id, occurred_at
from audit_entry
where action = 'session.started' and subject_kind = 'member';
