package dev.sanad.jdbc;

import javax.sql.DataSource;

class H2MemoryJoinedContractTest extends JoinedContract {

    @Override
    DataSource source() {
        return Database.h2Memory();
    }
}
