-- 通知: what a person is told, and what of it leaves the house. Season time is written by the program; what concerns
-- the transport alone is on the database's wall clock, the same for all nodes.

create table notice (
    id          uuid         primary key,
    season      varchar(40)  not null,
    division    varchar(40)  not null,
    person      varchar(64)  not null,
    kind        varchar(30)  not null,
    urgent      boolean      not null,
    outward     boolean      not null,
    occasion    varchar(500) not null,
    task        varchar(64),
    title       text         not null,
    text        text         not null,
    raised_at   timestamptz  not null,
    written_at  timestamptz  not null default now(),
    gathered_at timestamptz,
    read_at     timestamptz,
    constraint notice_once unique (person, occasion),
    constraint notice_says_something check (title <> '' and text <> ''),
    constraint notice_gathered_to_leave check (gathered_at is null or outward)
);
create index notice_of_person on notice (person, raised_at desc);
create index notice_unread on notice (person) where read_at is null;
create index notice_to_gather on notice (urgent, person) where outward and gathered_at is null;

create table delivery (
    id            uuid         primary key,
    channel       varchar(10)  not null check (channel in ('MAIL', 'WEBHOOK')),
    division      varchar(40)  not null,
    person        varchar(64)  not null,
    digest_day    date,
    subject       text         not null check (subject <> ''),
    text          text         not null check (text <> ''),
    state         varchar(10)  not null check (state in ('WAITING', 'SENT', 'FAILED')),
    attempts      integer      not null check (attempts >= 0),
    due_at        timestamptz  not null,
    claimed_by    uuid,
    claimed_until timestamptz,
    address       varchar(320),
    failure       varchar(500),
    written_at    timestamptz  not null default now(),
    settled_at    timestamptz,
    constraint delivery_one_digest_a_day unique (channel, person, digest_day),
    constraint delivery_claimed_for_a_time check ((claimed_by is null) = (claimed_until is null)),
    constraint delivery_claimed_while_waiting check (claimed_by is null or state = 'WAITING'),
    constraint delivery_settled check ((state = 'WAITING') = (settled_at is null)),
    constraint delivery_failed_for_a_reason check (state <> 'FAILED' or failure is not null)
);
create index delivery_due on delivery (channel, due_at) where state = 'WAITING';
create index delivery_failed on delivery (settled_at) where state = 'FAILED';

-- An address that a mail server refused, or whose bounce the office recorded; nothing is sent there any more.
create table bounced_address (
    address     varchar(320) primary key check (address = lower(address) and address like '%_@_%'),
    reason      varchar(500) not null,
    recorded_by varchar(64),
    recorded_at timestamptz  not null
);

-- A channel that no node could use last time, so that every node's page can say so.
create table channel_trouble (
    channel varchar(10)  primary key check (channel in ('MAIL', 'WEBHOOK')),
    since   timestamptz  not null default now(),
    message varchar(500) not null
);
