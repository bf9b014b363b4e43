package dev.sanad.examples.erp;

import dev.sanad.examples.erp.Invoices.Invoice;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.RefusedException;
import java.math.BigDecimal;
import java.security.SecureRandom;
import org.h2.jdbcx.JdbcDataSource;

/** A morning at the ERP, printed. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:erp;DB_CLOSE_DELAY=-1");
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        Erp erp = Erp.start(source, key);
        Actor anna = erp.logins().actor("anna", "secret-anna").orElseThrow();

        var kept = erp.bill(new Invoice("2026-1", "P-1", new BigDecimal("120.00")), anna, receipt -> {});
        System.out.println("invoice 2026-1 is saved, and help is asked for: " + kept.stage());
        try {
            erp.bill(new Invoice("2026-2", "E-1", new BigDecimal("80.00")), anna, receipt -> {});
        } catch (RefusedException e) {
            System.out.println("invoice 2026-2 is not saved, since help was refused: " + e.refusals());
        }
    }
}
