-- From which day until before which day a product is in a band.
create view product_band_period as
select product_id, band, valid_from, lead(valid_from, 1, 'infinity') over (partition by product_id order by valid_from)
  as valid_before
from product_band;
