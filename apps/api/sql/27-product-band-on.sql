-- The band of each product on a day.
create function product_band_on(day date) returns table (product_id uuid, band margin_band) language sql stable as $$
  select distinct on (b.product_id) b.product_id, b.band
  from product_band b
  where b.valid_from <= day
  order by b.product_id, b.valid_from desc
$$;
