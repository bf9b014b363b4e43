alter table {case_row} add column if not exists tasks varchar default '{"tasks":[]}' not null;

create table if not exists {task} (
    association varchar(40){ascii} not null,
    desk varchar(160){ascii} not null,
    due_at timestamp(6) with time zone not null,
    case_id uuid not null,
    primary key (association, desk, due_at, case_id)
);

insert into {schema_version} (version, applied_at) values (10, current_timestamp);
