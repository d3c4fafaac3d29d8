-- The unit consents to a nominee in the dossier, or says why it does not.

alter table dossier
    add column waiver varchar(500),
    drop constraint filled_unless_forfeited,
    add constraint filled_unless_forfeited_or_waived check
        (state = 'FORFEITED' or num_nulls(filled_by, filled_at) = 0
            and (waiver is not null or num_nulls(deeds, summary) = 0));
