create table if not exists {command} (
    association varchar(40){ascii} not null,
    command_id varchar(160){ascii} not null,
    content varchar(64){ascii} not null,
    kept_at timestamp(6) with time zone not null,
    primary key (association, command_id)
);

insert into {schema_version} (version, applied_at) values (12, current_timestamp);
