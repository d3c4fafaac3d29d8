-- Where each task of the engine belongs in the competition, so that its history can be read by step, unit and track.
create table task_place (
    task     varchar(64)  primary key,
    season   varchar(40)  not null,
    division varchar(40)  not null,
    process  varchar(64)  not null,
    duty     varchar(64)  not null,
    step     varchar(100) not null,
    subject  varchar(200) not null,
    unit     varchar(40),
    track    varchar(40)
);
create index task_place_of_season on task_place (season, duty);
