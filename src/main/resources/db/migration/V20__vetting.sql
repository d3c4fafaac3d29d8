-- 资格审核: the veto list, honours of earlier years and the question of who is who.
-- Likeness of names is pg_trgm's; who may not create extensions lets the database's administrator do it beforehand.
create extension if not exists pg_trgm;

create table veto_entry (
    key         varchar(60)  primary key,
    division    varchar(40)  not null,
    category    varchar(20)  not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    name        varchar(100) not null,
    unit        varchar(40)  not null,
    born        varchar(7)   check (born ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    grounds     varchar(500) not null,
    body        varchar(100) not null,
    from_day    date         not null,
    until_day   date,
    entered_by  varchar(64)  not null,
    entered_at  timestamptz  not null,
    lifted_by   varchar(64),
    lifted_at   timestamptz,
    lift_reason varchar(500),
    version     integer      not null,
    constraint window_in_order check (until_day >= from_day),
    constraint teams_are_not_born check (category = 'INDIVIDUAL' or born is null),
    constraint lifted_with_a_reason check (num_nulls(lifted_by, lifted_at, lift_reason) in (0, 3))
);
create index veto_entry_of_division on veto_entry (division);
create unique index veto_entry_once on veto_entry (division, category, name, unit, grounds, from_day) where lifted_at is null;

create table past_honour (
    key             varchar(60)  primary key,
    division        varchar(40)  not null,
    year            integer      not null check (year between 1990 and 2100),
    category        varchar(20)  not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    name            varchar(100) not null,
    unit            varchar(40)  not null,
    born            varchar(7)   check (born ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    document_number varchar(60),
    season          varchar(40),
    recorded_by     varchar(64),
    recorded_at     timestamptz  not null,
    unique (division, year, category, name, unit),
    constraint imported_by_someone_or_from_a_season check ((season is null) = (recorded_by is not null))
);

create table identity_question (
    season        varchar(40)  not null,
    subject       varchar(120) not null,
    other         varchar(120) not null,
    kind          varchar(20)  not null check (kind in ('VETO', 'HONOUR', 'CANDIDATE')),
    subject_shown varchar(200) not null,
    other_shown   varchar(700) not null,
    asked_at      timestamptz  not null,
    same          boolean,
    reason        varchar(500),
    decided_by    varchar(64),
    decided_at    timestamptz,
    version       integer      not null,
    primary key (season, subject, other),
    constraint decided_with_a_reason check (num_nulls(same, reason, decided_by, decided_at) in (0, 4))
);

alter table award_application add column born varchar(7) check (born ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
alter table award_application add column new_merit varchar(500);

-- A sentence of a rule names every hit; how many there are is not known beforehand.
alter table award_application_screening alter column sentence type text;
alter table quota_seat alter column reason type text;
alter table quota_step alter column sentence type text;
