-- What a bulk acceptance left alone is kept with its reason; of older ones nobody wrote it down.

alter table bulk_acceptance_item
    add column skipped varchar(20) check (skipped in
        ('DECIDED', 'RECUSED', 'CLAIMED', 'LENT', 'SUSPENDED', 'AWAITS_OPINION', 'NOT_OPEN')),
    add constraint accepted_or_skipped check (not accepted or skipped is null);
