-- When purchases came in.
create view purchase_arrival as
select company_id, id, recorded_at
from purchase;
