-- Accounts whose password somebody else has given out: it has to be changed before anything else.
create table password_change_required (
    account     varchar(64) primary key,
    required_at timestamptz not null
);
