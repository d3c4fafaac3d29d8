-- Two people of one name in one unit are both honoured; their months of birth tell them apart. A season grants each
-- honour once by itself; what is imported is held apart by the month as well, an unknown one being one like others.
alter table past_honour drop constraint past_honour_division_year_category_name_unit_key;
create unique index past_honour_imported_once
    on past_honour (division, year, category, name, unit, coalesce(born, '')) where season is null;
