package dev.sanad.jdbc;

import javax.sql.DataSource;

class PostgresContractTest extends JdbcContract {

    @Override
    DataSource source() {
        return Database.postgres();
    }
}
