create table if not exists sanad_schema_version (
    version integer not null primary key,
    applied_at timestamp(6) with time zone not null
);

create table if not exists sanad_case_row (
    association varchar(40) not null,
    case_id uuid not null,
    version bigint not null,
    opened_by varchar(160) not null,
    tracking varchar(64) not null,
    kind varchar(40) not null,
    stage varchar(100) not null,
    due_at timestamp(6) with time zone,
    bucket smallint not null,
    format smallint not null,
    state varchar not null,
    content varchar not null,
    primary key (association, case_id),
    unique (association, opened_by),
    unique (association, tracking)
);

create index if not exists sanad_case_due on sanad_case_row (association, bucket, due_at);

create table if not exists sanad_journal (
    association varchar(40) not null,
    case_id uuid not null,
    sequence bigint not null,
    command_id varchar(160) not null,
    following integer not null,
    fingerprint varchar(64) not null,
    happened_at timestamp(6) with time zone not null,
    event_type varchar(80) not null,
    event_version integer not null,
    format smallint not null,
    body varchar not null,
    primary key (association, case_id, sequence),
    unique (association, case_id, command_id, following)
);

create table if not exists sanad_outbox (
    association varchar(40) not null,
    case_id uuid not null,
    sequence bigint not null,
    primary key (association, case_id, sequence)
);

create table if not exists sanad_policy_version (
    association varchar(40) not null,
    policy varchar(60) not null,
    version_number integer not null,
    sha256 varchar(64) not null,
    canonical varchar not null,
    recorded_at timestamp(6) with time zone not null,
    primary key (association, policy, version_number)
);

insert into sanad_schema_version (version, applied_at) values (1, current_timestamp);

create table if not exists sanad_delivery (
    association varchar(40) not null,
    subscriber varchar(60) not null,
    case_id uuid not null,
    sequence bigint not null,
    tries integer not null,
    held_until timestamp(6) with time zone,
    trouble varchar(20),
    primary key (association, subscriber, case_id, sequence)
);

insert into sanad_schema_version (version, applied_at) values (2, current_timestamp);

