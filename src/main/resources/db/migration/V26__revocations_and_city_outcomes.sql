-- 撤销 of commendations, and what the city answered to the recommendation.

alter table commendation add version integer not null default 0;
alter table commendation alter version drop default;

create table revocation (
    key             varchar(80)   primary key,
    season          varchar(40)   not null,
    nominee         varchar(80)   not null references commendation,
    reason          varchar(1000) not null,
    article         varchar(100)  not null,
    proposed_by     varchar(64)   not null,
    proposed_at     timestamptz   not null,
    state           varchar(20)   not null check (state in ('PROPOSED', 'REVOKED', 'KEPT')),
    document_number varchar(40)   unique,
    decided_on      date,
    opinion         varchar(1000),
    decided_by      varchar(64),
    decided_at      timestamptz,
    version         integer       not null,
    constraint decided_by_somebody check ((state = 'PROPOSED') = (num_nulls(decided_by, decided_at) = 2)),
    constraint revoked_by_a_document check ((state = 'REVOKED') = (num_nulls(document_number, decided_on) = 0)),
    constraint kept_with_a_reason check (state <> 'KEPT' or opinion is not null)
);
create unique index one_open_revocation on revocation (nominee) where state = 'PROPOSED';
create unique index revoked_once on revocation (nominee) where state = 'REVOKED';

alter table commendation add revocation varchar(80) references revocation;

alter table city_recommendation
    add city_document varchar(60),
    add answered_on   date,
    add recorded_by   varchar(64),
    add recorded_at   timestamptz,
    add constraint answered_by_a_document check (num_nulls(city_document, answered_on, recorded_by, recorded_at) in (0, 4)),
    add constraint answered_after_approval check (city_document is null or approved_at is not null);
alter table city_recommendation_nominee
    drop constraint city_recommendation_nominee_outcome_check,
    add check (outcome in ('RECOMMENDED', 'APPROVED', 'REFUSED', 'AWARDED', 'NOT_AWARDED'));
