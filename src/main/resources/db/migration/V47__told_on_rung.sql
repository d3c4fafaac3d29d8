-- Whom a rung was told: the group that it is named after on 督促记录. Earlier rungs do not say.

alter table ladder_rung add column told varchar(160);
