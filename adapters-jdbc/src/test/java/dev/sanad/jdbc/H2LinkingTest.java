package dev.sanad.jdbc;

import javax.sql.DataSource;

class H2LinkingTest extends LinkingTest {

    @Override
    DataSource source() {
        return Database.h2File();
    }
}
