create table if not exists {delivery} (
    association varchar(40){ascii} not null,
    subscriber varchar(60){ascii} not null,
    case_id uuid not null,
    sequence bigint not null,
    tries integer not null,
    held_until timestamp(6) with time zone,
    trouble varchar(20){ascii},
    primary key (association, subscriber, case_id, sequence)
);

insert into {schema_version} (version, applied_at) values (3, current_timestamp);
