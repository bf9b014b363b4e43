create table if not exists {schema_version} (
    version integer not null primary key,
    applied_at timestamp(6) with time zone not null
);

create table if not exists {case_row} (
    association varchar(40){ascii} not null,
    case_id uuid not null,
    version bigint not null,
    opened_by varchar(160){ascii} not null,
    tracking varchar(64){ascii} not null,
    kind varchar(40){ascii} not null,
    stage varchar(100) not null,
    due_at timestamp(6) with time zone,
    waits_in varchar(200) default '' not null,
    waits_from timestamp(6) with time zone,
    tasks varchar default '{"tasks":[]}' not null,
    bucket smallint not null,
    format smallint not null,
    state varchar not null,
    content varchar not null,
    primary key (association, case_id),
    unique (association, opened_by),
    unique (association, tracking)
);

create index if not exists {index}case_due on {case_row} (association, bucket, due_at);

create table if not exists {journal} (
    association varchar(40){ascii} not null,
    case_id uuid not null,
    sequence bigint not null,
    command_id varchar(160){ascii} not null,
    following integer not null,
    fingerprint varchar(64){ascii} not null,
    happened_at timestamp(6) with time zone not null,
    event_type varchar(80){ascii} not null,
    event_version integer not null,
    format smallint not null,
    body varchar not null,
    primary key (association, case_id, sequence),
    unique (association, case_id, command_id, following)
);

create table if not exists {outbox} (
    association varchar(40){ascii} not null,
    case_id uuid not null,
    sequence bigint not null,
    primary key (association, case_id, sequence)
);

create table if not exists {policy_version} (
    association varchar(40){ascii} not null,
    policy varchar(60){ascii} not null,
    version_number integer not null,
    sha256 varchar(64){ascii} not null,
    canonical varchar not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (association, policy, version_number)
);

insert into {schema_version} (version, applied_at) values (1, current_timestamp);
