create table if not exists {guide_edition} (
    association varchar(40){ascii} not null,
    guide varchar(64){ascii} not null,
    edition_number integer not null,
    language_tag varchar(8){ascii} not null,
    valid_from date not null,
    reference varchar(200) not null,
    sha256 varchar(64){ascii} not null,
    primary key (association, guide, edition_number, language_tag)
);

create table if not exists {guide_showing} (
    association varchar(40){ascii} not null,
    command_id varchar(160){ascii} not null,
    shown_to varchar(64){ascii} not null,
    shown_by varchar(64){ascii} not null,
    shown_at timestamp(6) with time zone not null,
    guide varchar(64){ascii} not null,
    edition_number integer not null,
    language_tag varchar(8){ascii} not null,
    primary key (association, command_id)
);

create index if not exists {index}guide_shown on {guide_showing} (association, shown_to, shown_at);

create table if not exists {roster} (
    association varchar(40){ascii} not null,
    version bigint not null,
    format smallint not null,
    content varchar not null,
    primary key (association)
);

insert into {schema_version} (version, applied_at) values (8, current_timestamp);
