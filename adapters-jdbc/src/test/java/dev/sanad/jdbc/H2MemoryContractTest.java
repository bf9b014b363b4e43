package dev.sanad.jdbc;

import javax.sql.DataSource;

class H2MemoryContractTest extends JdbcContract {

    @Override
    DataSource source() {
        return Database.h2Memory();
    }
}
