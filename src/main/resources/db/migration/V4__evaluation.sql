-- Evaluation, first half: deployment, year-end marks, the frozen process score, applications and nominations.

create table evaluation_deployment (
    season           varchar(40)   primary key,
    city_collectives integer       check (city_collectives >= 0),
    city_individuals integer       check (city_individuals >= 0),
    remark           varchar(1000),
    by_default       boolean       not null,
    deployed_by      varchar(64),
    deployed_at      timestamptz   not null,
    version          integer       not null,
    constraint deployed_by_someone_or_by_default check (by_default = (deployed_by is null))
);

create table year_end_assessment (
    entry         varchar(120)   primary key,
    season        varchar(40)   not null,
    track         varchar(40)   not null,
    outcome       varchar(20)   not null check (outcome in ('BY_JUDGE', 'BY_OFFICE', 'NOT_MARKED')),
    effect        numeric(4, 2) check (effect between 0 and 25),
    achievement   numeric(4, 2) check (achievement between 0 and 25),
    feasibility   numeric(4, 2) check (feasibility between 0 and 25),
    demonstration numeric(4, 2) check (demonstration between 0 and 25),
    remark        varchar(1000),
    assessed_by   varchar(64),
    assessed_at   timestamptz   not null,
    version       integer       not null,
    constraint four_marks_or_none check (
        num_nulls(effect, achievement, feasibility, demonstration) = case outcome when 'NOT_MARKED' then 4 else 0 end),
    constraint marked_by_someone check ((outcome = 'NOT_MARKED') = (assessed_by is null))
);
create index year_end_assessment_of_track on year_end_assessment (season, track);

create table process_score (
    entry     varchar(120)   primary key,
    season    varchar(40)   not null,
    track     varchar(40)   not null,
    unit      varchar(40)   not null,
    plan      numeric(5, 2) check (plan between 0 and 100),
    daily     numeric(5, 2) check (daily between 0 and 100),
    midterm   numeric(5, 2) check (midterm between 0 and 100),
    year_end  numeric(5, 2) check (year_end between 0 and 100),
    score     numeric(5, 2) not null check (score between 0 and 100),
    frozen_at timestamptz   not null,
    version   integer       not null
);
create index process_score_of_season on process_score (season);

create table unit_recommendation (
    key             varchar(120)  primary key,
    season          varchar(40)  not null,
    unit            varchar(40)  not null,
    state           varchar(20)  not null check (state in ('OPEN', 'RETURNED', 'SIGNED', 'UNSIGNED', 'FORFEITED')),
    nothing         boolean      not null,
    returned_reason varchar(500),
    decided_by      varchar(64),
    decided_at      timestamptz,
    version         integer      not null,
    unique (season, unit),
    constraint return_has_reason check (state <> 'RETURNED' or returned_reason is not null),
    constraint signed_by_someone check (state <> 'SIGNED' or decided_by is not null)
);

create table award_application (
    key        varchar(120)  primary key,
    season     varchar(40)  not null,
    category   varchar(20)  not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    track      varchar(40)  not null,
    unit       varchar(40)  not null,
    entry      varchar(120)  not null,
    candidate  varchar(100) not null,
    ordinal    integer      not null check (ordinal >= 1),
    preference integer      not null check (preference >= 1),
    deeds      varchar(500) not null,
    status     varchar(20)  not null check (status in ('FILED', 'SIGNED', 'UNSIGNED', 'TAKEN_BACK', 'ADDED')),
    eligible   boolean,
    filed_by   varchar(64)  not null,
    filed_at   timestamptz  not null,
    version    integer      not null,
    unique (season, unit, track, category, ordinal),
    constraint only_what_stands_is_screened check (status in ('SIGNED', 'UNSIGNED', 'ADDED') or eligible is null)
);
create unique index award_application_preference on award_application (season, unit, category, preference)
    where status <> 'TAKEN_BACK';
create unique index award_application_once on award_application (season, unit, category, track, candidate)
    where status <> 'TAKEN_BACK';
create index award_application_of_track on award_application (season, track);

create table award_application_screening (
    application varchar(120)  not null references award_application,
    rule        varchar(10)  not null,
    verdict     varchar(20)  not null check (verdict in ('PASSED', 'FLAGGED', 'REFUSED')),
    sentence    varchar(1000) not null,
    primary key (application, rule)
);

create table nomination (
    key              varchar(120)  primary key,
    season           varchar(40)  not null,
    track            varchar(40)  not null,
    nominator        varchar(20)  not null check (nominator in ('JUDGE', 'DEPUTY', 'OFFICE', 'SCORE')),
    nominated_by     varchar(64),
    nominated_at     timestamptz  not null,
    departure_reason varchar(500),
    addition_reason  varchar(500),
    decline_reason   varchar(500),
    version          integer      not null,
    unique (season, track),
    constraint nominated_by_someone_or_score check ((nominator = 'SCORE') = (nominated_by is null))
);

create table nomination_rank (
    nomination varchar(120) not null references nomination,
    candidate  varchar(120) not null unique references award_application,
    category   varchar(20) not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    rank       integer     not null check (rank >= 1),
    primary key (nomination, candidate)
);

create table nomination_decline (
    nomination varchar(120) not null references nomination,
    candidate  varchar(120) not null unique references award_application,
    primary key (nomination, candidate)
);
