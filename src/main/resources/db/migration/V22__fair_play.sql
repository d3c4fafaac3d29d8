-- 回避: ties that people declared.

create table tie (
    key         varchar(60)  primary key,
    division    varchar(40)  not null,
    account     varchar(64)  not null,
    unit        varchar(40),
    candidate   varchar(100),
    kind        varchar(200) not null,
    declared_at timestamptz  not null,
    lifted_by   varchar(64),
    lifted_at   timestamptz,
    lift_reason varchar(500),
    version     integer      not null,
    constraint tied_to_somebody check (num_nonnulls(unit, candidate) >= 1),
    constraint lifted_by_another check (num_nulls(lifted_by, lifted_at, lift_reason) in (0, 3) and lifted_by <> account)
);
create index tie_of_division on tie (division, account);

-- A consulted body's sentence may be longer than what a meeting writes.
alter table commendation_approval_item alter column reason type text;
