insert into {schema_version} (version, applied_at) values (6, current_timestamp);
