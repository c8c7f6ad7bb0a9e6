-- When anything about a product was changed last; a band is something about it.
create view product_change as
select p.id as product_id, greatest(p.updated_at, max(b.recorded_at)) as updated_at
from product p
left join product_band b on b.product_id = p.id
group by p.id;
