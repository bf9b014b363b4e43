create table if not exists {person} (
    association varchar(40){ascii} not null,
    person_id varchar(64){ascii} not null,
    version bigint not null,
    merged_into varchar(64){ascii} not null,
    format smallint not null,
    content varchar not null,
    primary key (association, person_id)
);

create table if not exists {person_key} (
    association varchar(40){ascii} not null,
    key_digest varchar(32){ascii} not null,
    person_id varchar(64){ascii} not null,
    primary key (association, key_digest, person_id)
);

create index if not exists {index}person_keys on {person_key} (association, person_id);

create table if not exists {person_change} (
    association varchar(40){ascii} not null,
    person_id varchar(64){ascii} not null,
    version bigint not null,
    happened_at timestamp(6) with time zone not null,
    changed_by varchar(64){ascii} not null,
    change varchar(20){ascii} not null,
    other_id varchar(64){ascii} not null,
    evidence varchar(200){ascii} not null,
    primary key (association, person_id, version)
);

create table if not exists {inquiry} (
    association varchar(40){ascii} not null,
    code varchar(64){ascii} not null,
    version bigint not null,
    state varchar(20){ascii} not null,
    clock_from timestamp(6) with time zone not null,
    format smallint not null,
    content varchar not null,
    primary key (association, code)
);

create index if not exists {index}inquiry_open on {inquiry} (association, state, clock_from);

insert into {schema_version} (version, applied_at) values (5, current_timestamp);
