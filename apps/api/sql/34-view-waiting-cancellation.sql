-- Cancellations of what was fulfilled that wait for a second person.
create view waiting_cancellation as
select redemption_id
from redemption_cancellation
where approved_at is null;
