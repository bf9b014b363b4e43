package dev.sanad.jdbc;

import javax.sql.DataSource;

class PostgresSchemaTest extends SchemaTest {

    @Override
    DataSource source() {
        return Database.postgres();
    }

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
