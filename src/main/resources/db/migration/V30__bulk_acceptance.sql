-- 批量受理: many entries accepted at once; it waits for a while, so that a second person can recall it.

create table bulk_acceptance (
    key           varchar(60)  primary key,
    season        varchar(40)  not null,
    state         varchar(20)  not null check (state in ('PENDING', 'RECALLED', 'EFFECTIVE')),
    decided_by    varchar(64)  not null,
    decided_at    timestamptz  not null,
    effective_at  timestamptz  not null check (effective_at >= decided_at),
    recalled_by   varchar(64),
    recalled_at   timestamptz,
    recall_reason varchar(500),
    version       integer      not null,
    constraint recalled_by_another check (recalled_by <> decided_by),
    constraint recalled_with_a_reason check
        (num_nulls(recalled_by, recalled_at, recall_reason) = case when state = 'RECALLED' then 0 else 3 end)
);
create index bulk_acceptance_of_season on bulk_acceptance (season);

create table bulk_acceptance_item (
    bulk     varchar(60)  not null references bulk_acceptance,
    entry    varchar(120) not null references project_entry (key),
    accepted boolean      not null,
    primary key (bulk, entry)
);
