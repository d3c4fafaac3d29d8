-- Whom a departure from the calculation gives or takes a seat: on them nobody tied to them decides.

alter table quota_override add column affected text not null default '';
alter table quota_override alter column affected drop default;

create or replace function quota_override_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.outcome = 'PROPOSED'
        and (new.season, new.number, new.reason, new.changes, new.differences, new.affected, new.calculation,
             new.calculation_hash, new.proposed_by, new.proposed_at)
          = (old.season, old.number, old.reason, old.changes, old.differences, old.affected, old.calculation,
             old.calculation_hash, old.proposed_by, old.proposed_at) then
        return new;
    end if;
    raise exception 'a departure from the calculation stays as it is';
end $$;
