-- What ended its process with the submission is taken back as well, until its readers have opened it or it closes.

alter table task_submission add column closes_at timestamptz;
alter table task_submission add column read_at text[];
alter table task_submission add constraint closes_where_it_is_read check ((closes_at is null) = (read_at is null));

comment on column task_submission.closes_at is 'until when it can be handed in; null where its process goes on';
comment on column task_submission.read_at is 'the tasks whose form shows it, each as duty#business key; null where its process goes on';
comment on column task_opening.at is 'when the account has opened it last';
