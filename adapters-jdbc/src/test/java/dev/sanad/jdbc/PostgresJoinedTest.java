package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.CaseUnit;
import dev.sanad.journal.RetryableConflictException;
import dev.sanad.journal.Sample;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.journal.StoreException;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresJoinedTest extends JoinedTest {

    @Override
    DataSource source() {
        return Database.postgres();
    }

    @Test
    void a_statement_that_failed_leaves_the_host_nothing_but_to_roll_back() throws SQLException {
        JdbcStore joined = own().joining(host()::current);
        CaseRow first = Sample.opened(own(), Sample.association());
        CaseRow twin = Sample.row(first.key(), Sample.command());
        assertThatThrownBy(() -> host().inTransaction(() -> {
                    host().run("insert into " + invoices() + " values (1)");
                    assertThatThrownBy(() -> Sample.opened(joined, twin)).isInstanceOf(StaleVersionException.class);
                    host().run("insert into " + invoices() + " values (2)");
                    return true;
                }))
                .hasRootCauseInstanceOf(SQLException.class)
                .hasMessageContaining("aborted");
        assertThat(invoicesKept()).isZero();
    }

    @Test
    void who_opens_what_another_opens_at_this_moment_is_told_so_though_he_looks_again() {
        JdbcStore joined = own().joining(host()::current);
        CaseRow row = Sample.row(Sample.key(Sample.association()), Sample.command());
        Function<CaseUnit, Boolean> opening = unit -> {
            boolean there =
                    unit.findOpened(row.key().association(), row.openedBy()).isPresent();
            Sample.opened(own(), row);
            unit.open(row, Sample.entries(0, 1, row.openedBy()));
            return there;
        };
        assertThatThrownBy(() -> host().inTransaction(() -> {
                    try {
                        return joined.inUnit(opening);
                    } catch (StaleVersionException faster) {
                        return joined.inUnit(opening);
                    }
                }))
                .isExactlyInstanceOf(StaleVersionException.class);
    }

    @Test
    void what_the_host_broke_itself_is_not_taken_for_what_another_did_before() {
        JdbcStore joined = own().joining(host()::current);
        CaseRow row = Sample.opened(own(), Sample.association());
        host().inTransaction(() -> joined.find(row.key()));
        assertThatThrownBy(() -> host().inTransaction(() -> {
                    assertThatThrownBy(() -> host().run("select 1 / 0")).isNotNull();
                    return joined.find(row.key());
                }))
                .isExactlyInstanceOf(StoreException.class);
    }

    @Test
    void a_host_at_repeatable_read_is_told_to_run_its_transaction_again() {
        JdbcStore joined = own().joining(host()::current);
        CaseRow row = Sample.opened(own(), Sample.association());
        assertThatThrownBy(() -> host().inTransaction(() -> {
                    host().run("set transaction isolation level repeatable read");
                    assertThat(joined.find(row.key())).isPresent();
                    Sample.changed(own(), row, 1, Sample.command());
                    return Sample.changed(joined, row, 1, Sample.command());
                }))
                .isInstanceOf(RetryableConflictException.class);
        assertThat(own().history(row.key())).hasSize(2);
    }
}
