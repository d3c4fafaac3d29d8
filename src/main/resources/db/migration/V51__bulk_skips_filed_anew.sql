-- What was changed after a bulk acceptance was decided is looked at anew.

alter table bulk_acceptance_item
    drop constraint bulk_acceptance_item_skipped_check,
    add constraint bulk_acceptance_item_skipped_check check (skipped in
        ('DECIDED', 'RECUSED', 'CLAIMED', 'LENT', 'SUSPENDED', 'AWAITS_OPINION', 'FILED_ANEW', 'NOT_OPEN'));
