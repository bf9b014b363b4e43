package dev.sanad.examples.erp;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The ERP's own tables. They know nothing of Sanad, and its tables nothing of them. */
public final class Tables {
    private static final List<String> ALL = List.of(
            "create table partner (id varchar(20) primary key, guardian varchar(20), household boolean not null)",
            "create table login (name varchar(40) primary key, secret varchar(64) not null, partner varchar(20) not null,"
                    + " duty varchar(20))",
            "create table budget (service varchar(40) primary key, amount numeric(12, 2) not null)",
            "create table invoice (number varchar(20) primary key, partner varchar(20) not null,"
                    + " amount numeric(12, 2) not null)",
            "insert into partner values ('P-1', null, false), ('P-2', 'P-1', false), ('E-1', null, false)",
            "insert into login values ('anna', 'secret-anna', 'P-1', null), ('otto', 'secret-otto', 'E-1', 'officer')",
            "insert into budget values ('invoice-help', 500.00)");

    private Tables() {}

    /** Makes them, with three partners, of whom one is an officer, and a budget. */
    public static void make(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : ALL) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the ERP's tables could not be made", e);
        }
    }
}
