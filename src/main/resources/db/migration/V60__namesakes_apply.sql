-- The post of a participant whose name another one of the project bears as well; it tells them apart.
alter table award_application add column post varchar(60);

-- Two of one name may apply in one track, where their months of birth differ. Whatever is filed twice at the same moment
-- has the same number, which is unique.
drop index award_application_once;
