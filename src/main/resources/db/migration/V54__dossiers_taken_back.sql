-- A dossier that the liaison has taken back is written again, files included.

alter table dossier
    drop constraint dossier_state_check,
    add constraint dossier_state_check check (state in
        ('FILLED', 'TAKEN_BACK', 'CHECKED', 'SIGNED', 'UNSIGNED', 'RETURNED', 'PASSED', 'UNEXAMINED', 'FORFEITED'));
