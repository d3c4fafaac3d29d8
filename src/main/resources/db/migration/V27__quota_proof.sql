-- Stage 1 as it was settled, every departure from the calculation for ever, and what the office only tried.

create table settled_rule (
    season     varchar(40) not null,
    category   varchar(20) not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    rule       text        not null,
    hash       varchar(64) not null check (length(hash) = 64),
    settled_at timestamptz not null,
    primary key (season, category)
);

create table quota_override (
    season           varchar(40)  not null references quota_plan,
    number           integer      not null check (number >= 1),
    reason           varchar(500) not null check (btrim(reason) <> ''),
    changes          text         not null,
    differences      text         not null,
    calculation      text         not null,
    calculation_hash varchar(64)  not null check (length(calculation_hash) = 64),
    proposed_by      varchar(64)  not null,
    proposed_at      timestamptz  not null,
    outcome          varchar(20)  not null check (outcome in ('PROPOSED', 'CONFIRMED', 'REJECTED', 'DISCARDED')),
    decided_by       varchar(64),
    decided_at       timestamptz,
    decision_reason  varchar(500),
    version          integer      not null,
    primary key (season, number),
    constraint decided_by_a_second_person check (decided_by is null or decided_by <> proposed_by),
    constraint decided_by_someone check ((outcome in ('CONFIRMED', 'REJECTED')) = (decided_by is not null)),
    constraint decided_sometime check ((outcome = 'PROPOSED') = (decided_at is null)),
    constraint rejected_with_a_reason check (outcome <> 'REJECTED' or decision_reason is not null)
);

create function quota_override_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.outcome = 'PROPOSED'
        and (new.season, new.number, new.reason, new.changes, new.differences, new.calculation, new.calculation_hash,
             new.proposed_by, new.proposed_at)
          = (old.season, old.number, old.reason, old.changes, old.differences, old.calculation, old.calculation_hash,
             old.proposed_by, old.proposed_at) then
        return new;
    end if;
    raise exception 'a departure from the calculation stays as it is';
end $$;

create trigger quota_override_stays before update or delete on quota_override
    for each row execute function quota_override_stays();

create table quota_trial (
    season       varchar(40)  not null,
    number       integer      not null check (number >= 1),
    category     varchar(20)  not null check (category in ('COLLECTIVE', 'INDIVIDUAL')),
    title        varchar(100) not null,
    inputs       text         not null,
    seats        text         not null,
    hash         varchar(64)  not null check (length(hash) = 64),
    tried_by     varchar(64)  not null,
    tried_at     timestamptz  not null,
    primary key (season, number)
);

-- Whoever nominates ranks strictly; where the scores alone ranked, equals share a rank.
create function nomination_rank_is_strict() returns trigger language plpgsql as $$
begin
    if exists (select from nomination_rank other join nomination n on n.key = other.nomination
               where other.nomination = new.nomination and other.category = new.category and other.rank = new.rank
                 and other.candidate <> new.candidate and n.nominator <> 'SCORE') then
        raise exception 'two nominees of rank % in %', new.rank, new.nomination;
    end if;
    return null;
end $$;

create constraint trigger nomination_rank_is_strict after insert or update on nomination_rank
    deferrable initially deferred for each row execute function nomination_rank_is_strict();
