package dev.sanad.examples.erp.quarkus;

import dev.sanad.ServiceDesk;
import dev.sanad.examples.erp.AidDesk;
import dev.sanad.examples.erp.Invoices;
import dev.sanad.examples.erp.Invoices.Invoice;
import dev.sanad.kernel.Actor;
import dev.sanad.lifecycle.Receipt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Saves an invoice and asks for help with it: both or neither. */
@ApplicationScoped
public class Billing {
    @Inject
    DataSource source;

    @Inject
    ServiceDesk desk;

    /** @param before the ERP's last word before Quarkus commits; whatever it throws undoes both */
    @Transactional
    public Receipt bill(Invoice invoice, Actor actor, Consumer<Receipt> before) {
        try (Connection connection = source.getConnection()) {
            Invoices.save(connection, invoice);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Receipt receipt = desk.lodge(AidDesk.help(invoice, actor, Instant.now()));
        before.accept(receipt);
        return receipt;
    }
}
