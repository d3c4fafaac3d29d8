-- An answer that was written down has not reached the objector yet: the office says who told it, and when.

alter table objection
    add column told_by varchar(64),
    add column told_at timestamptz,
    add constraint told_what_was_answered check
        (num_nulls(told_by, told_at) in (0, 2) and (told_at is null or answer is not null));
