-- 征求意见: what each body that a season names was asked, and what it said of every nominee.

create table consultation (
    key          varchar(60)  primary key,
    season       varchar(40)  not null,
    body         varchar(40)  not null,
    state        varchar(20)  not null check (state in ('REQUESTED', 'REPLIED', 'SILENT', 'REPLIED_LATE')),
    requested_at timestamptz  not null,
    replied_by   varchar(64),
    replied_at   timestamptz,
    letter       varchar(60),
    remark       varchar(500),
    version      integer      not null,
    unique (season, body),
    constraint replied_by_someone check
        (num_nulls(replied_by, replied_at) = case when state in ('REPLIED', 'REPLIED_LATE') then 0 else 2 end),
    constraint late_by_letter check (state <> 'REPLIED_LATE' or letter is not null)
);

create table consultation_nominee (
    consultation varchar(60)  not null references consultation,
    nominee      varchar(120) not null,
    category     varchar(20)  not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    unit         varchar(40)  not null,
    candidate    varchar(100) not null,
    opinion      varchar(20)  not null check (opinion in ('NONE', 'CLEAR', 'OBJECTED', 'UNSETTLED')),
    grounds      varchar(500),
    primary key (consultation, nominee),
    constraint objection_has_grounds check ((opinion = 'OBJECTED') = (grounds is not null))
);
