-- One document may revoke several commendations at once.
alter table revocation drop constraint revocation_document_number_key;
