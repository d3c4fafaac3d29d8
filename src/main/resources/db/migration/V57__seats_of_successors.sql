-- The name under which the season's file has a seat of the leading group, where the person bears another: whoever
-- succeeds a member, or whose name was corrected, keeps the seat.
alter table contact add column seat varchar(30) check (seat <> '');
