package dev.sanad.jdbc;

import java.sql.SQLException;
import javax.sql.DataSource;

class PostgresLinkingTest extends LinkingTest {

    @Override
    DataSource source() throws SQLException {
        return OneConnection.of(Database.postgres());
    }
}
