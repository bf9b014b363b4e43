package dev.sanad.examples.erp;

import dev.sanad.ServiceDesk;
import dev.sanad.jdbc.JdbcStore;
import dev.sanad.jdbc.Schema;
import dev.sanad.kernel.Actor;
import dev.sanad.lifecycle.Receipt;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** The ERP: it saves an invoice and asks for help with it in one transaction, which is its own. */
public final class Erp {
    private final OneTransaction transaction;
    private final JdbcStore store;
    private final ServiceDesk desk;
    private final Logins logins;

    private Erp(DataSource source, byte[] key, ValidatorFactory validators) {
        transaction = new OneTransaction(source);
        store = JdbcStore.open(source, dev.sanad.jdbc.Tables.standard());
        desk = new AidDesk(source, key).on(store.joining(transaction::connection), store, validators.getValidator());
        logins = new Logins(source);
    }

    /** Makes the tables, its own and, since nobody else will, Sanad's, and opens. */
    public static Erp start(DataSource source, byte[] key) {
        Tables.make(source);
        Schema.in(source, dev.sanad.jdbc.Tables.standard()).migrate();
        return new Erp(source, key, Validation.buildDefaultValidatorFactory());
    }

    public Logins logins() {
        return logins;
    }

    /** Where cases are read and their events taken from the outbox, in transactions of Sanad's own. */
    public JdbcStore store() {
        return store;
    }

    /**
     * Both or neither.
     *
     * @param before the ERP's last word before it commits; whatever it throws undoes both
     */
    public Receipt bill(Invoices.Invoice invoice, Actor actor, Consumer<Receipt> before) {
        return transaction.run(() -> {
            Invoices.save(transaction.connection(), invoice);
            Receipt receipt = desk.lodge(AidDesk.help(invoice, actor, Instant.now()));
            before.accept(receipt);
            return receipt;
        });
    }
}
