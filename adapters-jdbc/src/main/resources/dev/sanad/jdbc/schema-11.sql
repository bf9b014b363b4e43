create table if not exists {revoked_receipt} (
    association varchar(40){ascii} not null,
    locator varchar(12){ascii} not null,
    primary key (association, locator)
);

insert into {schema_version} (version, applied_at) values (11, current_timestamp);
