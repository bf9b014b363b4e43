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

    /** What a transaction undoes here stays half done on H2, where every statement has its turn. */
    @Override
    int stride() {
        return 9;
    }
}
