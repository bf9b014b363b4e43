create table if not exists {policy_upkeep} (
    association varchar(40){ascii} not null,
    command_id varchar(160){ascii} not null,
    policy varchar(60) not null,
    done_by varchar(64){ascii} not null,
    happened_at timestamp(6) with time zone not null,
    format smallint not null,
    content varchar not null,
    primary key (association, command_id)
);

create index if not exists {index}policy_upkeep_of on {policy_upkeep} (association, policy, happened_at);

insert into {schema_version} (version, applied_at) values (6, current_timestamp);
