-- The database's two roles, to be run by a superuser in the application's database, before the program
-- first starts and after an update; run again it changes nothing.
--   merit         is the program's: it owns the tables it works with, and may add to the record and read it
--   merit_record  owns the record of decisions; the program does not sign in with it once the tables are there
-- Passwords are given apart:  alter role merit password '…';  alter role merit_record password '…';

do $$
begin
    if not exists (select from pg_roles where rolname = 'merit') then
        create role merit login;
    end if;
    if not exists (select from pg_roles where rolname = 'merit_record') then
        create role merit_record login;
    end if;
    execute format('alter database %I owner to merit', current_database());
end $$;

create schema if not exists record;
alter schema record owner to merit_record;

-- What another role made before the two were there becomes the program's.
do $$
declare
    made record;
begin
    for made in
        select c.oid::regclass as name, case c.relkind when 'S' then 'sequence' when 'v' then 'view' else 'table' end as kind
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'S') and pg_get_userbyid(c.relowner) <> 'merit'
            and not exists (select from pg_depend d
                where d.objid = c.oid and (d.deptype = 'e' or c.relkind = 'S' and d.deptype in ('a', 'i')))
    loop
        execute format('alter %s %s owner to merit', made.kind, made.name);
    end loop;
end $$;
