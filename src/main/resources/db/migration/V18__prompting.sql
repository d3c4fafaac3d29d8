-- 催办: one row for each list of duties that was prompted; the same list is prompted once.
create table prompt_round (
    round       varchar(64)  primary key,
    season      varchar(40)  not null,
    prompted_by varchar(64)  not null,
    prompted_at timestamptz  not null,
    people      integer      not null check (people > 0)
);
create index prompt_round_of_season on prompt_round (season, prompted_at);
