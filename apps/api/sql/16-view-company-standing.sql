-- The tier and the classes of companies as they are now; the tier's name in the language of the club.
create view company_standing as
select c.id as company_id, t.id as tier_id, t.threshold as tier_threshold,
  coalesce(t.texts -> club.default_locale ->> 'name', t.texts -> 'en' ->> 'name') as tier_name, k.sales_class, k.margin_class
from company c
cross join club_settings club
left join lateral (
  select tier_id from company_tier where company_id = c.id order by valid_from desc limit 1
) h on true
left join tier t on t.id = h.tier_id
left join lateral (
  select sales_class, margin_class from company_class where company_id = c.id order by valid_from desc limit 1
) k on true;
