create table if not exists {report_box} (
    association varchar(40){ascii} not null,
    deposit_id uuid not null,
    case_id uuid not null,
    left_at timestamp(6) with time zone not null,
    waiting boolean not null,
    locator varchar(12){ascii} not null,
    format smallint not null,
    body varchar not null,
    primary key (association, deposit_id)
);

create table if not exists {receipt} (
    association varchar(40){ascii} not null,
    locator varchar(12){ascii} not null,
    case_id uuid not null,
    salt varchar(32){ascii} not null,
    hash varchar(64){ascii} not null,
    content varchar(64){ascii} not null,
    primary key (association, locator)
);

insert into {schema_version} (version, applied_at) values (4, current_timestamp);
