package dev.sanad.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

class PostgresPlacesTest extends PlacesTest {

    @Override
    DataSource source() throws SQLException {
        String mine = Database.newTables().prefix() + "x";
        PGSimpleDataSource source = (PGSimpleDataSource) Database.postgres();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists aid cascade");
            statement.execute("create schema aid");
            statement.execute("create schema " + mine);
        }
        source.setCurrentSchema(mine);
        return source;
    }

    @Override
    Dialect dialect() {
        return Dialect.POSTGRESQL;
    }
}
