-- An honour that was revoked stays on the list, and counts as none.

alter table past_honour add column revoked boolean not null default false;
update past_honour honour
   set revoked = true
  from commendation
 where commendation.revocation is not null
   and commendation.season = honour.season
   and commendation.category = honour.category
   and commendation.candidate = honour.name
   and commendation.unit = honour.unit;
alter table past_honour add constraint only_what_a_season_granted_is_revoked check (not revoked or season is not null);
