-- Run again whenever the application signs in as somebody else.
revoke all on schema record from public;
revoke all on all tables in schema record from public;
grant usage on schema record to "${application}";
grant select, insert on entry to "${application}";
grant execute on function tip(text) to "${application}";
