-- Corrections that wait for a second person.
create view waiting_adjustment as
select id, company_id
from adjustment
where state = 'waiting';
