-- Objections to names on public notices. Who objects is read by the office alone.

create table objection (
    key          varchar(100)  primary key,
    season       varchar(40)   not null,
    notice       varchar(80)   not null references public_notice,
    nominee      varchar(80)   not null,
    objector     varchar(60),
    contact      varchar(120),
    statement    varchar(4000) not null,
    origin       varchar(64)   not null,
    seal         varchar(200)  not null unique,
    raised_at    timestamptz   not null,
    state        varchar(20)   not null check (state in
        ('NOT_ACCEPTED', 'UNDER_VERIFICATION', 'VERIFIED', 'UNVERIFIED', 'UPHELD', 'UPHELD_AS_FRAUD', 'DISMISSED')),
    finding      varchar(4000),
    verified_by  varchar(64),
    verified_at  timestamptz,
    reason       varchar(2000),
    concluded_by varchar(64),
    concluded_at timestamptz,
    answer       varchar(4000),
    answered_at  timestamptz,
    version      integer       not null,
    foreign key (notice, nominee) references public_notice_entry (notice, nominee) deferrable initially deferred,
    constraint accepted_under_a_real_name check (state = 'NOT_ACCEPTED' or num_nulls(objector, contact) = 0),
    constraint verified_with_a_finding check
        (num_nulls(finding, verified_by, verified_at) in (0, 3) and (state <> 'VERIFIED' or finding is not null)),
    constraint concluded_with_a_reason check
        ((state in ('UPHELD', 'UPHELD_AS_FRAUD', 'DISMISSED')) = (num_nulls(reason, concluded_by, concluded_at) = 0)),
    constraint answered_with_a_text check (num_nulls(answer, answered_at) in (0, 2))
);
create index objection_of_season on objection (season, raised_at);
create index objection_of_origin on objection (origin, raised_at);

-- Signs the forms that anybody fills without signing in; every node of the program uses the same.
create table public_form_key (
    only_row boolean primary key default true check (only_row),
    secret   bytea   not null
);
