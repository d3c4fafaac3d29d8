-- The record of decisions: one chain for each season. This schema belongs to a role of its own, and the
-- application's may only add and read (docs/adr/0017).

create table entry (
    season      text        not null,
    number      bigint      not null check (number >= 1),
    at          timestamptz not null,
    subject     text        not null,
    act         text        not null,
    actor       text,
    role        text        not null,
    reason      text,
    article     text,
    inputs_hash text        check (inputs_hash ~ '^[0-9a-f]{64}$'),
    previous    text        not null check (previous ~ '^[0-9a-f]{64}$'),
    hash        text        not null check (hash ~ '^[0-9a-f]{64}$'),
    predecessor bigint      generated always as (nullif(number - 1, 0)) stored,
    primary key (season, number),
    unique (season, number, hash),
    -- no gap, no fork: an entry names the hash of the one numbered before it, which is there
    constraint follows_the_one_before foreign key (season, predecessor, previous)
        references entry (season, number, hash),
    constraint first_follows_nothing check (number > 1 or previous = repeat('0', 64))
);
create index entry_of_subject on entry (season, subject text_pattern_ops, number);

-- The last entry of a chain, which nobody else can follow until the caller's transaction ends. Each statement
-- of the function sees what was committed before it, so the lock comes first.
create function tip(chain text) returns table (number bigint, hash text) language plpgsql volatile as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('record of ' || chain, 0));
    return query select e.number, e.hash from record.entry e where e.season = chain order by e.number desc limit 1;
end $$;
