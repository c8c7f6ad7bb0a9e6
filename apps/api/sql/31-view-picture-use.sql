-- Every place that shows a picture; whatever is not in it is deleted after a day.
create view picture_use as
select logo_hash as hash from club_settings where logo_hash is not null
union all
select hero_hash from club_settings where hero_hash is not null
union all
select picture_hash from reward where picture_hash is not null;
