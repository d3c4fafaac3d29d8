-- 归档: one ZIP for a season or a nominee, built in the background; a row is the request and its progress.
create table archive_job (
    id           varchar(36)  primary key,
    season       varchar(40)  not null,
    nominee      varchar(160),
    state        varchar(20)  not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    requested_by varchar(64)  not null,
    requested_at timestamptz  not null,
    beat_at      timestamptz,
    files_total  integer      not null check (files_total >= 0),
    files_done   integer      not null check (files_done >= 0),
    bytes_done   bigint       not null check (bytes_done >= 0),
    size         bigint,
    sha256       varchar(64)  check (sha256 ~ '^[0-9a-f]{64}$'),
    message      varchar(500),
    finished_at  timestamptz,
    constraint done_with_its_hash check (state <> 'DONE' or num_nulls(size, sha256, finished_at) = 0),
    constraint failed_with_a_reason check (state <> 'FAILED' or message is not null)
);
create unique index one_archive_at_a_time on archive_job (season, coalesce(nominee, '')) where state in ('WAITING', 'RUNNING');
