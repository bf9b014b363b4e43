package dev.sanad.examples.erp;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The ERP's invoices. */
public final class Invoices {

    /** An invoice to a partner. */
    public record Invoice(String number, String partner, BigDecimal amount) {}

    private Invoices() {}

    /** Writes it in the transaction that the connection is in. */
    public static void save(Connection connection, Invoice invoice) {
        String insert = "insert into invoice (number, partner, amount) values (?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, invoice.number());
            statement.setString(2, invoice.partner());
            statement.setBigDecimal(3, invoice.amount());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("invoice " + invoice.number() + " could not be saved", e);
        }
    }
}
