create table if not exists {survey_instrument} (
    association varchar(40){ascii} not null,
    sha256 varchar(64){ascii} not null,
    format smallint not null,
    body varchar not null,
    primary key (association, sha256)
);

create table if not exists {survey_invitation} (
    association varchar(40){ascii} not null,
    token varchar(64){ascii} not null,
    survey varchar(60){ascii} not null,
    sent_on date not null,
    state varchar(20){ascii} not null,
    reminded integer not null,
    format smallint not null,
    body varchar not null,
    primary key (association, token)
);

create index if not exists {index}survey_invited on {survey_invitation} (association, survey, sent_on);

create table if not exists {survey_sheet} (
    association varchar(40){ascii} not null,
    sheet_id uuid not null,
    survey varchar(60){ascii} not null,
    instrument varchar(64){ascii} not null,
    received_on date not null,
    counted integer not null,
    format smallint not null,
    body varchar not null,
    primary key (association, sheet_id)
);

create index if not exists {index}survey_received on {survey_sheet} (association, survey, instrument, received_on);

create table if not exists {survey_report} (
    association varchar(40){ascii} not null,
    survey varchar(60){ascii} not null,
    report_number integer not null,
    format smallint not null,
    body varchar not null,
    primary key (association, survey, report_number)
);

create table if not exists {survey_measure} (
    association varchar(40){ascii} not null,
    measure_id uuid not null,
    survey varchar(60){ascii} not null,
    deadline_on date not null,
    checked boolean not null,
    format smallint not null,
    body varchar not null,
    primary key (association, measure_id)
);

insert into {schema_version} (version, applied_at) values (2, current_timestamp);
