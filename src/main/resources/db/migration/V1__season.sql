-- One row for a season: its file as it was adopted, and when it was founded.
create table season (
    code       text primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    division   text not null,
    definition text not null,
    founded_at timestamptz
);

-- How far the demo's clock is from the wall clock; empty in production.
create table season_clock (
    only_row       boolean primary key default true check (only_row),
    offset_seconds bigint not null
);
