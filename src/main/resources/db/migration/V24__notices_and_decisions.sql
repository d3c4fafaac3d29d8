-- A notice of its own for whoever succeeds, and supplementary decisions for those whom an objection held up.

alter table public_notice add number integer;
update public_notice set number = substring(key from '[0-9]+$')::integer;
alter table public_notice alter number set not null, add check (number >= 1), add unique (season, number);
alter table public_notice
    alter published_on drop not null,
    alter ends_on drop not null,
    add constraint published_with_an_end check (num_nulls(published_on, ends_on) in (0, 2)),
    add constraint released_after_publishing check (released_at is null or published_on is not null);

alter table public_notice_entry add state varchar(20);
update public_notice_entry set state = case when released then 'RELEASED' else 'LISTED' end;
alter table public_notice_entry
    alter state set not null,
    add check (state in ('LISTED', 'FROZEN', 'RELEASED', 'STRUCK')),
    drop released;

-- A decision is no longer the season's only one.
alter table honour_roll drop constraint honour_roll_season_fkey;
alter table commendation drop constraint commendation_season_fkey;
alter table commendation_decision add key varchar(80), add number integer;
update commendation_decision set key = season || '/decision/1', number = 1;
alter table commendation_decision
    alter key set not null,
    alter number set not null,
    drop constraint commendation_decision_pkey,
    add primary key (key),
    add check (number >= 1),
    add unique (season, number);
alter table commendation add decision varchar(80) references commendation_decision;
update commendation set decision = season || '/decision/1';
alter table commendation alter decision set not null;
