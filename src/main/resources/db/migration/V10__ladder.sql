-- 提醒督促: every rung of the ladder that was reached or passed, once for a duty and its due date

create table ladder_rung (
    subject     varchar(160) not null,
    duty        varchar(40)  not null,
    due         timestamptz  not null,
    rung        varchar(20)  not null,
    season      varchar(40)  not null,
    outcome     varchar(20)  not null,
    recorded_at timestamptz  not null,
    answered_by varchar(64),
    answered_at timestamptz,
    note        varchar(1000),
    primary key (subject, duty, due, rung),
    constraint ladder_rung_of_its_season check (subject = season or subject like season || '/%'),
    constraint ladder_rung_rung check (
        rung in ('FIRST_REMINDER', 'LAST_REMINDER', 'LINE_LEADER', 'HEAD', 'SUPERVISION')),
    constraint ladder_rung_outcome check (outcome in ('REACHED', 'SKIPPED')),
    constraint ladder_rung_answered_by_someone check ((answered_by is null) = (answered_at is null)),
    constraint ladder_rung_answered_where_urged check (
        answered_by is null or outcome = 'REACHED' and rung in ('LINE_LEADER', 'HEAD', 'SUPERVISION')),
    constraint ladder_rung_noted_by_someone check (note is null or answered_by is not null)
);
create index ladder_rung_of_season on ladder_rung (season, rung);
