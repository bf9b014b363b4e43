insert into {schema_version} (version, applied_at) values (7, current_timestamp);
