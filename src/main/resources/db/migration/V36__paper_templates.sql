-- Templates that a division uses in place of those that ship.

create table paper_template (
    key         varchar(80) primary key check (key = division || '/' || paper),
    division    varchar(20) not null,
    paper       varchar(40) not null,
    content     bytea       not null check (length(content) between 1 and 2097152),
    uploaded_by varchar(64) not null,
    uploaded_at timestamptz not null
);
create index paper_template_of_division on paper_template (division);
