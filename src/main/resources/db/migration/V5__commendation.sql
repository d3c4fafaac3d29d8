-- Evaluation, second half: quotas, seats, the city's recommendation and dossiers; then the commendation.

create table quota_plan (
    season              varchar(40) primary key,
    method              varchar(60) not null,
    calculation_version varchar(20) not null,
    inputs              text        not null,
    hash                varchar(64) not null check (length(hash) = 64),
    state               varchar(20) not null check (state in ('CALCULATED', 'ADJUSTED', 'CONFIRMED', 'LOCKED')),
    calculated_at       timestamptz not null,
    adjusted_by         varchar(64),
    adjusted_at         timestamptz,
    adjustment_reason   varchar(500),
    confirmed_by        varchar(64),
    confirmed_at        timestamptz,
    rejection           varchar(500),
    locked_at           timestamptz,
    version             integer     not null,
    constraint adjusted_with_a_reason check (num_nulls(adjusted_by, adjusted_at, adjustment_reason) in (0, 3)),
    constraint adjusted_by_someone check (state not in ('ADJUSTED', 'CONFIRMED') or adjusted_by is not null),
    constraint confirmed_by_a_second_person check (confirmed_by is null or confirmed_by <> adjusted_by),
    constraint locked_once check ((state = 'LOCKED') = (locked_at is not null))
);

create table quota_step (
    season   varchar(40)   not null references quota_plan,
    ordinal  integer       not null,
    sentence varchar(2000) not null,
    primary key (season, ordinal)
);

create table quota_move (
    season     varchar(40) not null references quota_plan,
    ordinal    integer     not null,
    category   varchar(20) not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    from_track varchar(20) not null,
    to_track   varchar(20) not null,
    primary key (season, ordinal),
    check (from_track <> to_track)
);

create table quota_skip (
    season  varchar(40) not null references quota_plan,
    nominee varchar(80) not null references award_application,
    primary key (season, nominee)
);

-- The seats that exist, one row each: nobody is 正式, or commended, without one of them.
create table quota_place (
    season   varchar(40) not null references quota_plan,
    category varchar(20) not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    track    varchar(20) not null,
    place    integer     not null check (place >= 1),
    primary key (season, category, track, place)
);

create table quota_seat (
    nominee    varchar(80)  primary key references award_application,
    season     varchar(40)  not null,
    category   varchar(20)  not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    track      varchar(20)  not null,
    unit       varchar(20)  not null,
    entry      varchar(80)  not null,
    candidate  varchar(100) not null,
    standing   integer      not null check (standing >= 1),
    preference integer      not null check (preference >= 1),
    status     varchar(20)  not null check (status in ('FORMAL', 'SPARE', 'NEITHER', 'REMOVED')),
    place      integer      check (place >= 1),
    reason     varchar(2000),
    seat       integer      generated always as (case status when 'FORMAL' then place end) stored,
    version    integer      not null,
    unique (season, category, track, status, place) deferrable initially deferred,
    constraint held_seat_exists foreign key (season, category, track, seat)
        references quota_place deferrable initially deferred,
    constraint placed_or_not check ((status in ('FORMAL', 'SPARE')) = (place is not null)),
    constraint removed_with_a_sentence check (status <> 'REMOVED' or reason is not null)
);

create table tie_decision (
    nominee    varchar(80)  primary key references award_application,
    season     varchar(40)  not null,
    position   integer      not null check (position >= 1),
    reason     varchar(500) not null,
    decided_by varchar(64)  not null,
    decided_at timestamptz  not null,
    unique (season, position)
);

create table city_recommendation (
    season           varchar(40) primary key,
    collective_quota integer     not null check (collective_quota >= 0),
    individual_quota integer     not null check (individual_quota >= 0),
    remark           varchar(500),
    recommended_by   varchar(64) not null,
    recommended_at   timestamptz not null,
    meeting_date     date,
    minutes          varchar(60),
    refusal_reason   varchar(500),
    approved_by      varchar(64),
    approved_at      timestamptz,
    version          integer     not null,
    constraint approved_in_a_meeting check (num_nulls(meeting_date, minutes, approved_by, approved_at) in (0, 4))
);

create table city_recommendation_nominee (
    season  varchar(40) not null references city_recommendation,
    nominee varchar(80) not null references quota_seat,
    outcome varchar(20) not null check (outcome in ('RECOMMENDED', 'APPROVED', 'REFUSED')),
    primary key (season, nominee)
);

create table dossier (
    nominee         varchar(80) primary key references award_application,
    season          varchar(40) not null,
    unit            varchar(20) not null,
    category        varchar(20) not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    state           varchar(20) not null check (state in
        ('FILLED', 'CHECKED', 'SIGNED', 'UNSIGNED', 'RETURNED', 'PASSED', 'UNEXAMINED', 'FORFEITED')),
    unit_signed     boolean     not null,
    responsible     varchar(100),
    headcount       integer     check (headcount >= 1),
    gender          varchar(10),
    ethnicity       varchar(40),
    born            varchar(7)  check (born ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    political       varchar(40),
    education       varchar(60),
    post            varchar(100),
    title           varchar(100),
    phone           varchar(30),
    honours         varchar(1000),
    deeds           varchar(4000),
    summary         varchar(1000),
    returned_by     varchar(20) check (returned_by in ('LINE_LEADER', 'HEAD', 'OFFICE')),
    returned_reason varchar(500),
    filled_by       varchar(64),
    filled_at       timestamptz,
    decided_by      varchar(64),
    decided_at      timestamptz,
    version         integer     not null,
    constraint returned_with_a_reason check (state <> 'RETURNED' or num_nulls(returned_by, returned_reason) = 0),
    constraint filled_unless_forfeited check (state = 'FORFEITED' or num_nulls(deeds, summary, filled_by, filled_at) = 0),
    constraint collective_is_complete check
        (deeds is null or category <> 'COLLECTIVE' or num_nulls(responsible, headcount) = 0),
    constraint individual_is_complete check
        (deeds is null or category <> 'INDIVIDUAL' or num_nulls(gender, ethnicity, born, political, education, post, phone) = 0)
);
create index dossier_of_unit on dossier (season, unit);

create table commendation_approval (
    season       varchar(40)  primary key,
    meeting_date date         not null,
    minutes      varchar(60)  not null,
    present      varchar(1000) not null,
    recused      varchar(1000),
    approved_by  varchar(64)  not null,
    approved_at  timestamptz  not null
);

create table commendation_approval_item (
    season    varchar(40)  not null references commendation_approval,
    nominee   varchar(80)  not null references quota_seat,
    category  varchar(20)  not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    track     varchar(20)  not null,
    place     integer      not null check (place >= 1),
    unit      varchar(20)  not null,
    candidate varchar(100) not null,
    outcome   varchar(20)  not null check (outcome in ('APPROVED', 'REFUSED', 'DEFERRED')),
    reason    varchar(500),
    primary key (season, nominee),
    constraint exception_has_a_reason check (outcome = 'APPROVED' or reason is not null)
);

create table public_notice (
    key          varchar(80) primary key,
    season       varchar(40) not null,
    published_on date        not null,
    ends_on      date        not null,
    released_at  timestamptz,
    version      integer     not null,
    check (ends_on >= published_on)
);

-- Names of people and teams, never a telephone or identity number.
create table public_notice_entry (
    notice    varchar(80)  not null references public_notice,
    nominee   varchar(80)  not null references quota_seat,
    category  varchar(20)  not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    track     varchar(20)  not null,
    place     integer      not null check (place >= 1),
    unit      varchar(20)  not null,
    candidate varchar(100) not null,
    released  boolean      not null,
    primary key (notice, nominee)
);

create table commendation_decision (
    season          varchar(40) primary key,
    document_number varchar(40) not null unique,
    decided_on      date        not null,
    kind            varchar(20) not null check (kind in ('COMMENDED', 'PRAISED')),
    issued_by       varchar(64) not null,
    issued_at       timestamptz not null
);

create table commendation (
    nominee   varchar(80)  primary key references quota_seat,
    season    varchar(40)  not null references commendation_decision,
    category  varchar(20)  not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    track     varchar(20)  not null,
    place     integer      not null,
    unit      varchar(20)  not null,
    candidate varchar(100) not null,
    unique (season, category, track, place),
    constraint within_the_quota foreign key (season, category, track, place) references quota_place
);

create table honour_roll (
    season       varchar(40) primary key references commendation_decision,
    published_at timestamptz not null
);

create table annual_summary (
    key          varchar(80) primary key,
    season       varchar(40) not null,
    unit         varchar(20) not null,
    state        varchar(20) not null check (state in ('FILED', 'NOT_FILED')),
    work         varchar(2000),
    results      varchar(2000),
    problems     varchar(2000),
    plans        varchar(2000),
    filed_by     varchar(64),
    recorded_at  timestamptz not null,
    unique (season, unit),
    constraint filed_with_content check ((state = 'FILED') = (num_nulls(work, results, plans, filed_by) = 0))
);
