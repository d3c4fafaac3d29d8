-- Which project a task is about, so that its whole story can be read.
alter table task_place add column entry varchar(120);
create index task_place_of_entry on task_place (entry);
