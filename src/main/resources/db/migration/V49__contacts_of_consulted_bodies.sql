-- The bodies that are asked about the nominees have people on the contact list like everybody else.

alter table contact_role drop constraint contact_role_at_its_place,
    add constraint contact_role_at_its_place check (
        case role
            when 'LIAISON' then unit is not null and department is null
            when 'LINE_LEADER' then unit is not null and department is null
            when 'HEAD' then unit is not null and department is null
            when 'PROJECT_OWNER' then unit is not null and department is null
            when 'JUDGE' then unit is null and department is not null
            when 'CONSULTED' then unit is null and department is not null
            when 'OFFICE' then unit is null and department is null
            when 'LEADING_GROUP' then unit is null and department is null
            else false
        end);
