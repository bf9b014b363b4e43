package dev.sanad.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

class H2PlacesTest extends PlacesTest {

    @Override
    DataSource source() throws SQLException {
        DataSource source = Database.h2Memory();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema aid");
        }
        return source;
    }

    @Override
    Dialect dialect() {
        return Dialect.H2;
    }
}
