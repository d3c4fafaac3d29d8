-- One season for measuring. Named parameters: season, division, projects, units, tracks, periods.
insert into work_plan (key, version, season, unit, status, lead_department, line_leader, contact, phone, leading_group, goals, measures,
    milestones, decided_by, decided_at, scoring, score, scored_by, scored_at)
select :season || '/unit/' || unit, 0, :season, unit, 'SIGNED', '法制科', '王局 副局长', '赵联', '021-23110000', '组长王局，成员各科长',
    repeat('提升执法效能，', 20), repeat('分解任务到人，', 20), '四月启动，十月完成', unit || '-line-leader', timestamptz '2024-04-10 10:00+08',
    'SCORED', 6 + length(unit) % 4, :division || '-office', timestamptz '2024-04-18 10:00+08'
from unnest(:units::text[]) as unit
on conflict do nothing;

insert into project_entry (key, version, season, unit, track, number, project_limit, round_limit, status, name, department, owner,
    owner_post, goals, measures, milestones, effects, contact, phone, signed, return_rounds, decided_by, decided_at)
select :season || '/' || track || '/' || unit || '/' || number, 0, :season, unit, track, number, greatest(2, :projects), 2,
    'ACCEPTED',
    unit || '一网统管提升项目' || track || '-' || number, '法制科', '张三', '中队长', repeat('目标明确，', 30), repeat('措施得力，', 30),
    '四月启动，十月完成', repeat('成效明显，', 30), '赵联', '13800000000', true, case when (number + length(unit)) % 20 = 0 then 1 else 0 end,
    'office', timestamptz '2024-04-19 10:00+08'
from unnest(:units::text[]) as unit, unnest(:tracks::text[]) as track, generate_series(1, :projects) as number
on conflict do nothing;

insert into project_participant (entry, position, name, post, grade, front_line)
select entry.key, position, case position when 0 then '张三' else '李四' end, '队员', '科员', position = 0
from project_entry entry, generate_series(0, 1) as position
where entry.season = :season
on conflict do nothing;

insert into started_project (entry, version, season, unit, track, started_at)
select key, 0, season, unit, track, timestamptz '2024-04-20 10:00+08' from project_entry
where season = :season
on conflict do nothing;

insert into report_due (key, version, season, unit, track, entry, period, status, opened_at, settled_at)
select project.entry || '/' || period, 0, project.season, project.unit, project.track, project.entry, period,
    case when period = last then 'OPEN' when hashtext(project.entry || period) & 31 = 0 then 'MISSING'
        when hashtext(project.entry || period) & 31 = 1 then 'LATE' else 'MADE' end,
    (period || '-20')::date, case when period < last then (period || '-28')::date end
from (select max(period) as last from unnest(:periods::text[]) as period) as latest, started_project project, unnest(:periods::text[]) as period
where project.season = :season
on conflict do nothing;

insert into progress_report (key, version, season, track, entry, period, progress, effects, results, problems, copied, sent_by, sent_at)
select key, 0, season, track, entry, period, repeat('按计划推进，', 20), '成效良好', '形成清单', '暂无', false, unit || '-liaison', settled_at
from report_due
where season = :season and status in ('MADE', 'LATE')
on conflict do nothing;

-- The engine's tasks lie a year before the reports, so that they are past wherever the demonstration's clock stands.
insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, state_)
select 'fill/' || key, 'fill/' || key, key, 'project-entry', 'project-entry:fill', timestamp '2023-04-12 10:00', timestamp '2023-04-19 10:00', 'COMPLETED'
from project_entry
where season = :season
on conflict do nothing;

insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, proc_inst_id_, name_, assignee_, start_time_, end_time_,
    delete_reason_, priority_, due_date_)
select 'fill/' || md5('review' || key), 'reviewEntry', 'project-entry', 'project-entry:fill', 'fill/' || key, '项目受理 · ' || name,
    :division || '-office', timestamp '2023-04-12 10:00', timestamp '2023-04-12 10:00' + (hashtext(key) & 7) * interval '1 day',
    'completed', 50, timestamp '2023-04-19 10:00'
from project_entry
where season = :season
on conflict do nothing;

insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, name_, assignee_, start_time_, end_time_, delete_reason_,
    priority_, due_date_)
select 'fill/' || md5('report' || key), 'reportProgress', 'progress-report', 'progress-report:fill', '报送进展 · ' || key,
    case :division when 'cg' then unit else :division || '-' || unit end || '-liaison', opened_at - interval '1 year', settled_at - interval '1 year',
    case status when 'MISSING' then 'deleted' when 'OPEN' then null else 'completed' end, 50, (period || '-28')::timestamp - interval '1 year'
from report_due
where season = :season
on conflict do nothing;

insert into act_ru_task (id_, rev_, name_, task_def_key_, assignee_, priority_, create_time_, due_date_, suspension_state_)
select id_, 1, name_, task_def_key_, assignee_, priority_, start_time_, due_date_, 1
from act_hi_taskinst
where id_ in (select 'fill/' || md5('report' || key) from report_due where season = :season and status = 'OPEN')
on conflict do nothing;

insert into task_place (task, season, division, process, duty, step, subject, unit, track, entry)
select 'fill/' || md5('review' || key), season, :division, 'project-entry', 'reviewEntry', '项目受理', key, unit, track, key
from project_entry
where season = :season
union all
select 'fill/' || md5('report' || key), season, :division, 'progress-report', 'reportProgress', '报送进展', key, unit, track, entry
from report_due
where season = :season
on conflict do nothing;

insert into award_application (key, season, category, track, unit, entry, candidate, ordinal, preference, deeds, status, eligible, filed_by,
    filed_at, version)
select entry.season || '/' || category || '/' || entry.track || '/' || entry.unit || '/1', entry.season, category, entry.track, entry.unit, entry.key,
    case category when 'COLLECTIVE' then entry.department else '张三' end || '（' || entry.track || '）', 1,
    dense_rank() over (partition by entry.unit, category order by entry.track), repeat('事迹突出，', 20), 'SIGNED', true, entry.unit || '-liaison',
    timestamptz '2024-11-05 10:00+08', 0
from project_entry entry, unnest(array['COLLECTIVE', 'INDIVIDUAL']) as category
where entry.season = :season and entry.number = 1
on conflict do nothing;

insert into process_score (entry, season, track, unit, plan, daily, midterm, year_end, score, frozen_at, version)
select key, season, track, unit, 80, 60 + (hashtext(key) & 31), 85, 90, 60 + (hashtext(key) & 31), timestamptz '2024-11-01 10:00+08', 0
from project_entry
where season = :season
on conflict do nothing;

insert into notice (id, season, division, person, kind, urgent, outward, occasion, title, text, raised_at, read_at)
select gen_random_uuid(), :season, :division, assignee_, 'FIRST_REMINDER', false, false, 'fill/' || task.id_, '提醒：' || task.name_,
    repeat('请按时报送。', 5), task.due_date_ - interval '5 days', case when task.end_time_ is not null then task.end_time_ end
from act_hi_taskinst task
where task.id_ in (select 'fill/' || md5('report' || key) from report_due where season = :season)
on conflict do nothing;

insert into nomination (key, season, track, nominator, nominated_by, nominated_at, version)
select :season || '/award/' || track, :season, track, 'JUDGE', 'judge-' || lower(track), timestamptz '2024-11-20 10:00+08', 0
from unnest(:tracks::text[]) as track
on conflict do nothing;

insert into nomination_rank (nomination, candidate, category, rank)
select candidate.season || '/award/' || candidate.track, candidate.key, candidate.category,
    row_number() over (partition by candidate.category, candidate.track order by score.score desc, candidate.key)
from award_application candidate join process_score score on score.entry = candidate.entry
where candidate.season = :season and candidate.eligible and candidate.filed_at = timestamptz '2024-11-05 10:00+08'
on conflict do nothing
