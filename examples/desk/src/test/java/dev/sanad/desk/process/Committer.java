package dev.sanad.desk.process;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Commits row after row and says so on standard output, until it is killed. */
final class Committer {
    private static final int MOST = 100_000;

    private Committer() {}

    public static void main(String[] arguments) throws SQLException {
        try (Connection first = DriverManager.getConnection(arguments[0], "sa", "");
                Statement statement = first.createStatement()) {
            statement.execute("create table committed (id int primary key)");
        }
        try (Connection connection = DriverManager.getConnection(arguments[0], "sa", "");
                PreparedStatement insert = connection.prepareStatement("insert into committed values (?)")) {
            for (int i = 1; i <= MOST; i++) {
                insert.setInt(1, i);
                insert.executeUpdate();
                System.out.println(i);
                System.out.flush();
            }
        }
    }
}
