package dev.sanad.jdbc;

import javax.sql.DataSource;

class H2FileContractTest extends JdbcContract {

    @Override
    DataSource source() {
        return Database.h2File();
    }
}
