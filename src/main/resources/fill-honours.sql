-- What follows on a season's locked quotas, for measuring. Named parameters: season, division.
insert into dossier (nominee, season, unit, category, state, unit_signed, responsible, headcount, gender, ethnicity, born, political,
    education, post, phone, deeds, summary, filled_by, filled_at, version)
select seat.nominee, seat.season, seat.unit, seat.category, 'PASSED', true, team.responsible, team.headcount, person.gender, person.ethnicity,
    person.born, person.political, person.education, person.post, person.phone, repeat('攻坚克难，实绩突出。', 90), repeat('攻坚克难，实绩突出。', 25),
    seat.unit || '-liaison', timestamptz '2024-12-05 10:00+08', 0
from quota_seat seat
left join (values ('COLLECTIVE', '刘志刚', 9)) as team (category, responsible, headcount) using (category)
left join (values ('INDIVIDUAL', '男', '汉族', '1985-06', '中共党员', '大学本科', '中队长', '13800000000'))
    as person (category, gender, ethnicity, born, political, education, post, phone) using (category)
where seat.season = :season and seat.status in ('FORMAL', 'SPARE')
on conflict do nothing;

insert into public_notice (key, season, number, published_on, ends_on, released_at, version)
values (:season || '/notice/1', :season, 1, '2024-12-20', '2024-12-27', timestamptz '2024-12-28 10:00+08', 0)
on conflict do nothing;

insert into public_notice_entry (notice, nominee, category, track, place, unit, candidate, state)
select season || '/notice/1', nominee, category, track, place, unit, candidate, 'RELEASED'
from quota_seat
where season = :season and status = 'FORMAL'
on conflict do nothing;

insert into commendation_decision (key, season, number, document_number, decided_on, kind, issued_by, issued_at)
values (:season || '/decision/1', :season, 1, '虚构' || :division || '〔2024〕9号', '2024-12-30', 'COMMENDED', :division || '-office',
    timestamptz '2024-12-30 10:00+08')
on conflict do nothing;

insert into commendation (nominee, season, decision, category, track, place, unit, candidate, version)
select nominee, season, season || '/decision/1', category, track, place, unit, candidate, 0
from quota_seat
where season = :season and status = 'FORMAL'
on conflict do nothing;

insert into honour_roll (season, published_at)
values (:season, timestamptz '2024-12-30 11:00+08')
on conflict do nothing
