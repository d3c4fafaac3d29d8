-- 实施推进: what the accepted projects report, how the judges mark it, what the units ask and answer

create table started_project (
    entry      varchar(120) primary key,
    version    integer      not null,
    season     varchar(40)  not null,
    unit       varchar(40)  not null,
    track      varchar(40)  not null,
    started_at timestamptz  not null
);

create table report_due (
    key        varchar(160) primary key,
    version    integer      not null,
    season     varchar(40)  not null,
    unit       varchar(40)  not null,
    track      varchar(40)  not null,
    entry      varchar(120) not null,
    period     varchar(20)  not null,
    status     varchar(20)  not null,
    opened_at  timestamptz  not null,
    settled_at timestamptz,
    constraint report_due_of_a_started_project foreign key (entry) references started_project (entry),
    constraint report_due_key check (key = entry || '/' || period),
    constraint report_due_status check (status in ('OPEN', 'MADE', 'LATE', 'MISSING', 'NOT_DUE')),
    constraint report_due_settled check ((status = 'OPEN') = (settled_at is null))
);
create index report_due_of_track on report_due (season, track, period);
create index report_due_of_entry on report_due (entry);

create table progress_report (
    key        varchar(160)  primary key,
    version    integer       not null,
    season     varchar(40)   not null,
    track      varchar(40)   not null,
    entry      varchar(120)  not null,
    period     varchar(20)   not null,
    progress   varchar(2000) not null,
    effects    varchar(2000),
    results    varchar(2000),
    problems   varchar(2000) not null,
    copied     boolean       not null,
    sent_by    varchar(64)   not null,
    sent_at    timestamptz   not null,
    constraint progress_report_that_is_due foreign key (key) references report_due (key),
    constraint progress_report_key check (key = entry || '/' || period)
);
create index progress_report_of_track on progress_report (season, track, period);
create index progress_report_of_entry on progress_report (entry);

create table track_review (
    key        varchar(120)  primary key,
    version    integer       not null,
    season     varchar(40)   not null,
    track      varchar(40)   not null,
    period     varchar(20)   not null,
    status     varchar(20)   not null,
    baseline   numeric(4, 2),
    reason     varchar(1000),
    settled_by varchar(64),
    settled_at timestamptz,
    constraint track_review_key check (key = season || '/' || track || '/review/' || period),
    constraint track_review_status check (status in ('OPEN', 'REVIEWED', 'NOT_REVIEWED')),
    constraint track_review_baseline check (baseline between 0 and 10),
    constraint track_review_marked_by_someone check (
        (status = 'REVIEWED') = (baseline is not null) and (status = 'REVIEWED') = (settled_by is not null)),
    constraint track_review_settled check ((status = 'OPEN') = (settled_at is null))
);
create index track_review_of_season on track_review (season);

create table review_exception (
    review   varchar(120)  not null references track_review (key),
    entry    varchar(120)  not null,
    standing varchar(20)   not null check (standing in ('OUTSTANDING', 'LACKING')),
    mark     numeric(4, 2) not null check (mark between 0 and 10),
    primary key (review, entry)
);

create table midterm_inspection (
    entry        varchar(120)  primary key references started_project (entry),
    version      integer       not null,
    season       varchar(40)   not null,
    track        varchar(40)   not null,
    outcome      varchar(20)   not null check (outcome in ('INSPECTED', 'NOT_INSPECTED')),
    mark         numeric(4, 2) check (mark between 0 and 20),
    guidance     varchar(2000),
    inspected_by varchar(64),
    settled_at   timestamptz   not null,
    constraint midterm_inspection_marked_by_someone check (
        num_nulls(mark, guidance, inspected_by) = case outcome when 'INSPECTED' then 0 else 3 end)
);
create index midterm_inspection_of_track on midterm_inspection (season, track);

create table guidance_answer (
    entry       varchar(120)  primary key references midterm_inspection (entry),
    version     integer       not null,
    outcome     varchar(20)   not null check (outcome in ('ANSWERED', 'NOT_ANSWERED')),
    answer      varchar(2000),
    answered_by varchar(64),
    settled_at  timestamptz   not null,
    constraint guidance_answered_by_someone check (
        num_nulls(answer, answered_by) = case outcome when 'ANSWERED' then 0 else 2 end)
);

create table self_assessment (
    key         varchar(120)  primary key,
    version     integer       not null,
    season      varchar(40)   not null,
    unit        varchar(40)   not null,
    status      varchar(20)   not null check (status in ('OPEN', 'ASSESSED', 'NOT_ASSESSED')),
    grade       varchar(20)   check (grade in ('EXCELLENT', 'GOOD', 'FAIR', 'POOR')),
    goals_met   varchar(2000),
    measures    varchar(2000),
    shortfalls  varchar(2000),
    settled_by  varchar(64),
    settled_at  timestamptz,
    constraint self_assessment_key check (key = season || '/unit/' || unit || '/self-assessment'),
    constraint self_assessment_written check (
        num_nulls(grade, goals_met, measures, shortfalls, settled_by) = case status when 'ASSESSED' then 0 else 5 end),
    constraint self_assessment_settled check ((status = 'OPEN') = (settled_at is null))
);
create index self_assessment_of_season on self_assessment (season);

create table change_request (
    key             varchar(160)  primary key,
    version         integer       not null,
    season          varchar(40)   not null,
    entry           varchar(120)  not null references started_project (entry),
    kind            varchar(20)   not null check (kind in ('CHANGE', 'WITHDRAW')),
    reason          varchar(1000) not null,
    requested_by    varchar(64)   not null,
    requested_at    timestamptz   not null,
    status          varchar(20)   not null,
    decision_reason varchar(1000),
    decided_by      varchar(64),
    decided_at      timestamptz,
    constraint change_request_key check (key like entry || '/change/%'),
    constraint change_request_status check (status in ('OPEN', 'CHANGED', 'REFUSED', 'WITHDRAWN', 'UNCHANGED')),
    constraint change_request_as_asked check (
        (status <> 'CHANGED' or kind = 'CHANGE') and (status <> 'WITHDRAWN' or kind = 'WITHDRAW')),
    constraint change_request_decided check (
        (status = 'OPEN') = (decided_at is null) and (status in ('OPEN', 'UNCHANGED')) = (decided_by is null)),
    constraint change_refused_with_reason check (status <> 'REFUSED' or decision_reason is not null)
);
create unique index change_request_one_open on change_request (entry) where status = 'OPEN';
create index change_request_of_entry on change_request (entry);
