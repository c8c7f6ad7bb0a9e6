-- Campaigns show pictures too.
create or replace view picture_use as
select logo_hash as hash from club_settings where logo_hash is not null
union all
select hero_hash from club_settings where hero_hash is not null
union all
select picture_hash from reward where picture_hash is not null
union all
select picture_hash from campaign where picture_hash is not null;
--> statement-breakpoint
alter table campaign add constraint campaign_picture foreign key (picture_hash) references picture (hash);
