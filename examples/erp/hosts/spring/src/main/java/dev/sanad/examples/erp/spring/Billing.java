package dev.sanad.examples.erp.spring;

import dev.sanad.ServiceDesk;
import dev.sanad.examples.erp.AidDesk;
import dev.sanad.examples.erp.Invoices.Invoice;
import dev.sanad.kernel.Actor;
import dev.sanad.lifecycle.Receipt;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saves an invoice and asks for help with it: both or neither. */
@Service
public class Billing {
    private final JdbcTemplate jdbc;
    private final ServiceDesk desk;

    Billing(JdbcTemplate jdbc, ServiceDesk joined) {
        this.jdbc = jdbc;
        this.desk = joined;
    }

    /** @param before the ERP's last word before Spring commits; whatever it throws undoes both */
    @Transactional
    public Receipt bill(Invoice invoice, Actor actor, Consumer<Receipt> before) {
        jdbc.update("insert into invoice values (?, ?, ?)", invoice.number(), invoice.partner(), invoice.amount());
        Receipt receipt = desk.lodge(AidDesk.help(invoice, actor, Instant.now()));
        before.accept(receipt);
        return receipt;
    }
}
