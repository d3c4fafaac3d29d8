-- What a person has typed into a form and not yet sent; nobody else reads it.

create table form_draft (
    task     varchar(64) not null,
    account  varchar(64) not null,
    content  text        not null check (length(content) <= 200000),
    saved_at timestamptz not null,
    primary key (task, account)
);
create index form_draft_of_account on form_draft (account);
