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
    case (hashtext(project.entry || period) & 31) when 0 then 'MISSING' when 1 then 'LATE' else 'MADE' end,
    (period || '-20')::date, (period || '-28')::date
from started_project project, unnest(:periods::text[]) as period
where project.season = :season
on conflict do nothing;

insert into progress_report (key, version, season, track, entry, period, progress, effects, results, problems, copied, sent_by, sent_at)
select key, 0, season, track, entry, period, repeat('按计划推进，', 20), '成效良好', '形成清单', '暂无', false, unit || '-liaison', settled_at
from report_due
where season = :season and status in ('MADE', 'LATE')
on conflict do nothing;

insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_, end_time_, state_)
select 'fill/' || key, 'fill/' || key, key, 'project-entry', 'project-entry:fill', timestamp '2024-04-12 10:00', decided_at, 'COMPLETED'
from project_entry
where season = :season
on conflict do nothing;

insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, proc_inst_id_, name_, assignee_, start_time_, end_time_,
    delete_reason_, priority_, due_date_)
select 'fill/' || md5('review' || key), 'reviewEntry', 'project-entry', 'project-entry:fill', 'fill/' || key, '项目受理 · ' || name,
    :division || '-office', timestamp '2024-04-12 10:00', timestamp '2024-04-12 10:00' + (hashtext(key) & 7) * interval '1 day',
    'completed', 50, timestamp '2024-04-19 10:00'
from project_entry
where season = :season
on conflict do nothing;

insert into act_hi_taskinst (id_, task_def_key_, proc_def_key_, proc_def_id_, name_, assignee_, start_time_, end_time_, delete_reason_,
    priority_, due_date_)
select 'fill/' || md5('report' || key), 'reportProgress', 'progress-report', 'progress-report:fill', '报送进展 · ' || key,
    unit || '-liaison', opened_at, settled_at, case status when 'MISSING' then 'deleted' else 'completed' end, 50, settled_at
from report_due
where season = :season
on conflict do nothing;

insert into task_place (task, season, division, process, duty, step, subject, unit, track, entry)
select 'fill/' || md5('review' || key), season, :division, 'project-entry', 'reviewEntry', '项目受理', key, unit, track, key
from project_entry
where season = :season
union all
select 'fill/' || md5('report' || key), season, :division, 'progress-report', 'reportProgress', '报送进展', key, unit, track, entry
from report_due
where season = :season
on conflict do nothing
