-- Sales reps as whoever works with one of their companies sees them.
create view sales_rep_card as
select id, rep_no, name, email, phone
from sales_rep;
