-- 附件: files that hang on a project, a report or a dossier. A row is written only once its file is safely in the store.

create table stored_file (
    sha256     varchar(64) primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    size       bigint      not null check (size > 0),
    crc32      bigint      not null check (crc32 between 0 and 4294967295),
    media_type varchar(100) not null,
    stored_at  timestamptz not null
);

create table evidence (
    id           varchar(36)  primary key,
    season       varchar(40)  not null,
    kind         varchar(20)  not null check (kind in ('ENTRY', 'REPORT', 'DOSSIER')),
    subject      varchar(160) not null,
    unit         varchar(40)  not null,
    track        varchar(40)  not null,
    material     varchar(40)  not null,
    name         varchar(200) not null check (name <> '' and name !~ '[/\\]'),
    number       integer      not null check (number > 0),
    file         varchar(64)    not null references stored_file (sha256),
    uploaded_by  varchar(64)  not null,
    uploaded_at  timestamptz  not null,
    withdrawn_by varchar(64),
    withdrawn_at timestamptz,
    constraint one_version_each unique (subject, material, name, number),
    constraint withdrawn_by_somebody check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2))
);
create index evidence_of_season on evidence (season, unit);
create index evidence_of_file on evidence (file);
