-- 年终考核 by several judges: each one's marks, once and for all; the assessment is made from them. The process score keeps its inputs.

create table year_end_mark (
    key           varchar(200)  primary key,
    entry         varchar(120)  not null,
    season        varchar(40)   not null,
    track         varchar(40)   not null,
    judge         varchar(64)   not null,
    effect        numeric(5, 2) not null check (effect >= 0),
    achievement   numeric(5, 2) not null check (achievement >= 0),
    feasibility   numeric(5, 2) not null check (feasibility >= 0),
    demonstration numeric(5, 2) not null check (demonstration >= 0),
    remark        varchar(1000),
    marked_at     timestamptz   not null,
    version       integer       not null,
    constraint one_judge_once unique (entry, judge),
    constraint out_of_a_hundred check (effect + achievement + feasibility + demonstration <= 100)
);
create index year_end_mark_of_track on year_end_mark (season, track);

create function frozen_stays() returns trigger language plpgsql as $$
begin
    raise exception 'what was marked or frozen stays as it is';
end $$;

create trigger a_mark_stays before update or delete on year_end_mark
    for each row execute function frozen_stays();

alter table year_end_assessment
    drop constraint year_end_assessment_effect_check,
    drop constraint year_end_assessment_achievement_check,
    drop constraint year_end_assessment_feasibility_check,
    drop constraint year_end_assessment_demonstration_check,
    drop constraint four_marks_or_none,
    drop constraint marked_by_someone,
    alter column effect type numeric(5, 2),
    alter column achievement type numeric(5, 2),
    alter column feasibility type numeric(5, 2),
    alter column demonstration type numeric(5, 2),
    add column total numeric(5, 2) check (total between 0 and 100),
    add column judges integer not null default 1 check (judges between 0 and 20);
update year_end_assessment set total = effect + achievement + feasibility + demonstration where effect is not null;
update year_end_assessment set judges = 0 where outcome = 'NOT_MARKED';
alter table year_end_assessment
    add constraint marked_or_not check ((outcome = 'NOT_MARKED') = (total is null) and (outcome = 'NOT_MARKED') = (judges = 0)),
    add constraint four_marks_of_a_single_judge check (
        num_nulls(effect, achievement, feasibility, demonstration, assessed_by) = case judges when 1 then 0 else 5 end),
    add constraint single_marks_sum_up check (judges <> 1 or total = effect + achievement + feasibility + demonstration);

alter table process_score
    add column inputs text,
    add column hash   varchar(64) check (length(hash) = 64),
    add constraint inputs_with_their_hash check ((inputs is null) = (hash is null));
create trigger a_frozen_score_stays before update or delete on process_score
    for each row when (old.inputs is not null) execute function frozen_stays();
