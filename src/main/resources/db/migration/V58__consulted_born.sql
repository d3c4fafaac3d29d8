-- Year and month of birth of whom a body is asked about, for a name alone does not tell who it is.

alter table consultation_nominee add column born varchar(7);
