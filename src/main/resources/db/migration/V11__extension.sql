-- 延期、改期: the dates that were moved away from the season's plan, and what the units asked for

-- A row with a date is the duty's own; without one the plan has moved it, and since when. A subject of
-- a season, or of one of its periods, stands for all that come.
create table duty_date (
    subject  varchar(160) not null,
    duty     varchar(40)  not null,
    season   varchar(40)  not null,
    due      date,
    moved_at timestamptz  not null,
    primary key (subject, duty),
    constraint duty_date_of_its_season check (subject = season or subject like season || '/%')
);
create index duty_date_of_season on duty_date (season);

create table extension_request (
    key             varchar(220)  primary key,
    version         integer       not null,
    season          varchar(40)   not null,
    subject         varchar(160)  not null,
    duty            varchar(40)   not null,
    unit            varchar(40)   not null,
    due_before      date          not null,
    due_asked       date          not null,
    reason          varchar(1000) not null,
    requested_by    varchar(64)   not null,
    requested_at    timestamptz   not null,
    status          varchar(20)   not null,
    due_granted     date,
    decision_reason varchar(1000),
    decided_by      varchar(64),
    decided_at      timestamptz,
    constraint extension_request_key check (key like subject || '#' || duty || '/%'),
    constraint extension_request_status check (status in ('OPEN', 'GRANTED', 'REFUSED', 'LAPSED')),
    constraint extension_request_asks_for_more check (due_asked > due_before),
    constraint extension_request_granted check ((status = 'GRANTED') = (due_granted is not null)),
    constraint extension_request_decided check (
        (status = 'OPEN') = (decided_at is null) and (status in ('OPEN', 'LAPSED')) = (decided_by is null)),
    constraint extension_refused_with_reason check (status <> 'REFUSED' or decision_reason is not null)
);
create unique index extension_request_one_open on extension_request (subject) where status = 'OPEN';
create index extension_request_of_duty on extension_request (subject, duty);
