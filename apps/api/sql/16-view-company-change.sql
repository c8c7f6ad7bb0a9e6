-- When anything about a company was changed last; a merger changes the company that was merged.
create view company_change as
select id as company_id, updated_at
from company;
