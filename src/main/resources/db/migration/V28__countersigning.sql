-- 会签 of the leading group: what each seat said, once and for all.

create table countersignature (
    key         varchar(80)  primary key,
    season      varchar(40)  not null,
    seat        varchar(4)   not null,
    member      varchar(100) not null,
    state       varchar(20)  not null check (state in ('CAST', 'SILENT')),
    opinion     varchar(500),
    cast_by     varchar(64),
    recorded_at timestamptz  not null,
    version     integer      not null,
    unique (season, seat),
    constraint one_vote_a_person unique (season, cast_by),
    constraint cast_by_someone check ((state = 'CAST') = (cast_by is not null))
);

create table countersignature_voice (
    countersignature varchar(80) not null references countersignature,
    nominee          varchar(80) not null references quota_seat,
    voice            varchar(20) not null check (voice in ('AGREED', 'AGAINST', 'ABSTAINED', 'RECUSED')),
    primary key (countersignature, nominee)
);

create function a_vote_stays() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'countersignature' and tg_op = 'UPDATE' then
        if old.state = 'SILENT' then
            return new;
        end if;
    end if;
    raise exception 'a vote of the leading group stays as it was cast';
end $$;

create trigger a_vote_stays before update or delete on countersignature
    for each row execute function a_vote_stays();
create trigger a_vote_stays before update or delete on countersignature_voice
    for each row execute function a_vote_stays();

create function a_voice_is_of_a_cast_vote() returns trigger language plpgsql as $$
begin
    if not exists (select from countersignature signature where signature.key = new.countersignature
                   and signature.state = 'CAST' and (new.voice <> 'AGAINST' or signature.opinion is not null)) then
        raise exception 'a voice without a vote, or against somebody without an opinion';
    end if;
    return null;
end $$;

create constraint trigger a_voice_is_of_a_cast_vote after insert on countersignature_voice
    deferrable initially deferred for each row execute function a_voice_is_of_a_cast_vote();
