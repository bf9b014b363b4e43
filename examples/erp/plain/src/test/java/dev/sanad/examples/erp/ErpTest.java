package dev.sanad.examples.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.examples.erp.Invoices.Invoice;
import dev.sanad.journal.Announcement;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Receipt;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** The ERP's invoice and Sanad's request stand or fall together, and the ERP's people are asked where they are. */
class ErpTest {
    private static final Invoice INVOICE = new Invoice("2026-1", "P-1", new BigDecimal("120.00"));

    private final JdbcDataSource source = source();
    private final Erp erp = Erp.start(source, new byte[32]);
    private final Actor anna = erp.logins().actor("anna", "secret-anna").orElseThrow();

    @Test
    void an_invoice_is_saved_and_help_is_asked_for_in_one_transaction() {
        Receipt receipt = erp.bill(INVOICE, anna, before -> {});
        assertThat(receipt.stage()).isEqualTo("asked");
        assertThat(erp.store().find(new CaseKey(AidDesk.ASSOCIATION, receipt.id())))
                .isPresent();
        assertThat(invoices()).isOne();
    }

    @Test
    void what_the_erp_thinks_better_of_is_undone_whole() {
        assertThatThrownBy(() -> erp.bill(INVOICE, anna, receipt -> {
                    throw new IllegalStateException("the printer is on fire");
                }))
                .hasMessageContaining("printer");
        assertThat(invoices()).isZero();
        assertThat(outbox()).isEmpty();
        assertThat(erp.bill(INVOICE, anna, receipt -> {}).version()).isEqualTo(outbox().size());
    }

    @Test
    void what_the_rules_refuse_undoes_the_invoice_too() {
        Invoice anotherMans = new Invoice("2026-2", "E-1", BigDecimal.TEN);
        assertThatThrownBy(() -> erp.bill(anotherMans, anna, receipt -> {})).isInstanceOf(RefusedException.class);
        assertThat(invoices()).isZero();
        assertThat(outbox()).isEmpty();
    }

    @Test
    void a_guardian_in_the_partner_table_asks_for_his_ward() {
        Invoice wards = new Invoice("2026-3", "P-2", BigDecimal.TEN);
        assertThat(erp.bill(wards, anna, receipt -> {}).stage()).isEqualTo("asked");
    }

    @Test
    void an_officer_of_the_erp_is_the_officer_of_the_policy() {
        Actor otto = erp.logins().actor("otto", "secret-otto").orElseThrow();
        assertThat(otto).isEqualTo(Actor.staff("E-1", "officer"));
        assertThat(erp.bill(INVOICE, otto, receipt -> {}).stage()).isEqualTo("asked");
        assertThat(erp.logins().actor("otto", "guessed")).isEmpty();
    }

    private List<Announcement> outbox() {
        return erp.store().next(AidDesk.ASSOCIATION, 9);
    }

    private int invoices() {
        return new Rows(source).all("select number from invoice").size();
    }

    private static JdbcDataSource source() {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return source;
    }
}
