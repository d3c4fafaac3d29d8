-- 缓议 is decided in a later round: what a round said of a nominee stays, and only 缓议 is decided again.

alter table commendation_approval_item drop constraint commendation_approval_item_season_fkey,
    drop constraint commendation_approval_item_pkey;
alter table commendation_approval drop constraint commendation_approval_pkey;

alter table commendation_approval add column key varchar(80), add column round integer;
update commendation_approval set key = season || '/approval/1', round = 1;
alter table commendation_approval
    alter column key set not null,
    alter column round set not null,
    add primary key (key),
    add unique (season, round),
    add check (round > 0),
    alter column meeting_date drop not null,
    alter column minutes drop not null,
    alter column present drop not null,
    alter column approved_by drop not null,
    add constraint by_a_meeting_or_by_rule check (num_nulls(meeting_date, minutes, present, approved_by) in (0, 4)),
    add constraint the_first_by_a_meeting check (round > 1 or meeting_date is not null);

alter table commendation_approval_item add column approval varchar(80);
update commendation_approval_item set approval = season || '/approval/1';
alter table commendation_approval_item
    alter column approval set not null,
    drop column season,
    add foreign key (approval) references commendation_approval,
    add primary key (approval, nominee);
create unique index decided_once on commendation_approval_item (nominee) where outcome <> 'DEFERRED';
