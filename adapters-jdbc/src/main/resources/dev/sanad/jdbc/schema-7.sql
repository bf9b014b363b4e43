alter table {case_row} add column if not exists waits_in varchar(200) default '' not null;

alter table {case_row} add column if not exists waits_from timestamp(6) with time zone;

create index if not exists {index}case_line on {case_row} (association, waits_in, waits_from, case_id);

insert into {schema_version} (version, applied_at) values (7, current_timestamp);
