-- What is said of a company where something else is about it: the number and name of the one that goes on.
create view company_reference as
select s.company_id, s.survivor_id, n.company_no, o.name
from company_survivor s
join company o on o.id = s.survivor_id
join company_number n on n.company_id = s.survivor_id and n.is_current;
