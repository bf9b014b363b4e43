package dev.sanad.jdbc;

import javax.sql.DataSource;

class PostgresJoinedContractTest extends JoinedContract {

    @Override
    DataSource source() {
        return Database.postgres();
    }
}
