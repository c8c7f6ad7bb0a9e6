alter table club_settings
  add constraint club_settings_logo foreign key (logo_hash) references picture (hash),
  add constraint club_settings_hero foreign key (hero_hash) references picture (hash);
alter table reward add constraint reward_picture foreign key (picture_hash) references picture (hash);
