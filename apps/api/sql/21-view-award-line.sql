-- The awards of purchases with the line that each is for.
create view award_line as
select a.company_id, a.purchase_id, a.line_no, a.award_no, l.sku, a.rule_id, a.rule_name, a.points, a.explanation
from award a
join purchase_line l using (company_id, purchase_id, line_no);
