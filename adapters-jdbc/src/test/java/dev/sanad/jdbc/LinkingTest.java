package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.ServiceDeskBuilder;
import dev.sanad.complaint.MemoryAttempts;
import dev.sanad.complaint.ReceiptCode;
import dev.sanad.complaint.ReportBench;
import dev.sanad.complaint.ReportBox;
import dev.sanad.kernel.CaseId;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** With a dump and the log of a thousand sessions nobody guesses better than chance who left which report. */
abstract class LinkingTest {
    private static final int A_DAY = 50;

    private final Tables tables = Database.newTables();
    private final List<List<CaseId>> days = new ArrayList<>();

    abstract DataSource source() throws SQLException;

    /** The last day's reports lie in the box still. */
    private Map<String, Integer> attacked(DataSource source, ReportBench bench, int lasting) {
        for (int day = 0; day < lasting; day++) {
            List<ReceiptCode> receipts = new ArrayList<>();
            for (int session = 0; session < A_DAY; session++) {
                receipts.add(bench.later(Duration.ofMinutes(7)).reported("what session " + session + " says"));
            }
            days.add(receipts.stream().map(bench::opens).toList());
            if (day < lasting - 1) {
                bench.later(Duration.ofMinutes(-7 * A_DAY)).nextDay();
                receipts.subList(0, 5).forEach(bench::read);
            }
        }
        return new LinkingAttack(source, tables).hits(days);
    }

    private ReportBench bench(JdbcStore store, ReportBox box) {
        return new ReportBench(
                new ReportBench.Stores(
                        new ServiceDeskBuilder.Storage(store, store, store, store), store, store, box, store.reports()),
                "a-" + UUID.randomUUID(),
                new MemoryAttempts(100, 100_000, Duration.ofDays(100)),
                1);
    }

    private JdbcStore store(DataSource source) {
        Schema.in(source, tables).migrate();
        return JdbcStore.open(source, tables);
    }

    /** By chance one session of each day is guessed right, with as much variance: the sum and five standard deviations. */
    private void noLinkIsFound(int lasting) throws SQLException {
        DataSource source = source();
        JdbcStore store = store(source);
        int chance = lasting + (int) Math.ceil(5 * Math.sqrt(lasting));

        assertThat(attacked(source, bench(store, store.reports()), lasting))
                .hasSizeGreaterThan(60)
                .allSatisfy((guess, hits) -> assertThat(hits).as(guess).isLessThanOrEqualTo(chance));
    }

    @Test
    void no_order_of_any_column_nor_of_the_rows_themselves_links_reports_to_sessions() throws SQLException {
        noLinkIsFound(3);
    }

    @Tag("slow")
    @Test
    void nor_are_a_thousand_sessions_linked() throws SQLException {
        noLinkIsFound(20);
    }

    @Test
    void nothing_of_the_secret_part_of_a_receipt_stands_in_any_row_before_or_after_it_was_taken_in()
            throws SQLException {
        DataSource source = source();
        JdbcStore store = store(source);
        ReportBench bench = bench(store, store.reports());
        ReceiptCode taken = bench.reported("what was said");
        bench.nextDay();
        ReceiptCode waits = bench.reported("what was said");
        String dump = new LinkingAttack(source, tables).dump();

        assertThat(dump).contains("what was said");
        for (ReceiptCode receipt : List.of(taken, waits)) {
            assertThat(dump).doesNotContain(receipt.text());
            assertThat(dump).doesNotContain(ReportBench.secret(receipt).substring(0, 12));
        }
    }

    @Test
    void the_attack_finds_them_where_reports_are_taken_in_one_by_one_as_they_come() throws SQLException {
        DataSource source = source();
        JdbcStore store = store(source);
        ReportBench bench = bench(store, store.reports());
        for (int day = 0; day < 2; day++) {
            List<CaseId> ids = new ArrayList<>();
            for (int session = 0; session < A_DAY; session++) {
                ReceiptCode receipt = bench.reported("what session " + session + " says");
                ids.add(bench.opens(receipt));
                bench.later(Duration.ofDays(1)).reports().takeIn(1);
                bench.later(Duration.ofDays(-1));
            }
            days.add(ids);
            bench.nextDay();
        }

        assertThat(new LinkingAttack(source, tables).hits(days).values()).contains(2 * A_DAY);
    }
}
