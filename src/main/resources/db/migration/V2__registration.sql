-- 注册登记: work plans and project entries of the participating units

create table work_plan (
    key             varchar(120) primary key,
    version         integer      not null,
    season          varchar(40)  not null,
    unit            varchar(40)  not null,
    status          varchar(20)  not null,
    lead_department varchar(60),
    line_leader     varchar(40),
    contact         varchar(40),
    phone           varchar(40),
    leading_group   varchar(1000),
    goals           varchar(2000),
    measures        varchar(2000),
    milestones      varchar(2000),
    decided_by      varchar(64),
    decided_at      timestamptz,
    reason          varchar(1000),
    scoring         varchar(20)  not null,
    score           numeric(4, 2),
    scored_by       varchar(64),
    scored_at       timestamptz,
    score_reason    varchar(1000),
    constraint work_plan_one_a_unit unique (season, unit),
    constraint work_plan_key check (key = season || '/unit/' || unit),
    constraint work_plan_status check (status in ('DRAFT', 'RETURNED', 'SIGNED', 'UNSIGNED', 'FORFEITED')),
    constraint work_plan_written check (
        (status = 'FORFEITED') = (lead_department is null)
        and num_nulls(lead_department, line_leader, contact, phone, leading_group, goals, measures, milestones) in (0, 8)),
    constraint work_plan_signed check (status <> 'SIGNED' or decided_by is not null),
    constraint work_plan_return_has_reason check (status <> 'RETURNED' or reason is not null),
    constraint work_plan_scoring check (scoring in ('AWAITED', 'SCORED', 'LEFT_OUT')),
    constraint work_plan_score check (
        (scoring = 'SCORED') = (score is not null) and score between 0 and 10)
);

create table project_entry (
    key           varchar(120) primary key,
    version       integer      not null,
    season        varchar(40)  not null,
    unit          varchar(40)  not null,
    track         varchar(40)  not null,
    number        integer      not null,
    project_limit integer      not null,
    round_limit   integer      not null,
    status        varchar(20)  not null,
    name          varchar(100),
    department    varchar(60),
    owner         varchar(30),
    owner_post    varchar(60),
    goals         varchar(2000),
    measures      varchar(2000),
    milestones    varchar(2000),
    effects       varchar(2000),
    contact       varchar(40),
    phone         varchar(40),
    signed        boolean      not null,
    return_rounds integer      not null,
    decided_by    varchar(64),
    decided_at    timestamptz,
    reason        varchar(1000),
    constraint project_entry_of_a_plan foreign key (season, unit) references work_plan (season, unit),
    constraint project_entry_one_a_number unique (season, unit, track, number),
    constraint project_entry_key check (key = season || '/' || track || '/' || unit || '/' || number),
    constraint project_entry_number check (number between 1 and project_limit),
    constraint project_entry_rounds check (return_rounds between 0 and round_limit),
    constraint project_entry_status check (status in
        ('DRAFT', 'FILED', 'UNSIGNED', 'RETURNED', 'ACCEPTED', 'PROVISIONAL', 'REFUSED', 'FORFEITED', 'WITHDRAWN')),
    constraint project_entry_filled check (
        (status in ('DRAFT', 'FORFEITED') or name is not null)
        and num_nulls(name, department, owner, owner_post, goals, measures, milestones, effects, contact, phone)
            in (0, 10)),
    constraint project_entry_signature check (
        (status <> 'DRAFT' or not signed) and (status <> 'FILED' or signed) and (status <> 'UNSIGNED' or not signed)),
    constraint project_entry_no_has_reason check (
        status not in ('RETURNED', 'REFUSED', 'WITHDRAWN') or reason is not null)
);

create index project_entry_by_track on project_entry (season, track, status);

create table project_participant (
    entry      varchar(120) not null references project_entry (key) on delete cascade,
    position   integer      not null check (position >= 0),
    name       varchar(30)  not null check (name <> ''),
    post       varchar(60)  not null,
    grade      varchar(30)  not null,
    front_line boolean      not null,
    primary key (entry, position)
);
