create table if not exists {fund_line} (
    association varchar(40){ascii} not null,
    fund varchar(64){ascii} not null,
    line_number bigint not null,
    command_id varchar(160){ascii} not null,
    kind varchar(20){ascii} not null,
    amount numeric(24, 4) not null,
    about varchar(64) not null,
    entered_by varchar(64){ascii} default '' not null,
    entered_at timestamp(6) with time zone not null,
    capital numeric(24, 4) not null,
    spendable numeric(24, 4) not null,
    held numeric(24, 4) not null,
    primary key (association, fund, line_number),
    unique (association, fund, command_id)
);

create index if not exists {index}fund_about on {fund_line} (association, fund, about);

insert into {schema_version} (version, applied_at) values (9, current_timestamp);
