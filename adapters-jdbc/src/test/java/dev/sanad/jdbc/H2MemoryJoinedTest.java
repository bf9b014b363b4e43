package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.RetryableConflictException;
import dev.sanad.journal.Sample;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class H2MemoryJoinedTest extends JoinedTest {

    @Override
    DataSource source() {
        // A short wait for locks, since two tests wait in vain on purpose.
        return Database.h2("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=100");
    }

    @Test
    void what_is_not_committed_cannot_be_joined() throws SQLException {
        DataSource source = Database.h2Memory();
        JdbcStore store = Database.newStore(source);
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            JdbcStore joined = store.joining(() -> connection);
            assertThatThrownBy(() -> joined.now())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("READ COMMITTED");
        }
    }

    @Test
    void a_unit_of_its_own_waits_for_the_row_of_a_joined_one_and_not_for_its_turn() {
        JdbcStore joined = own().joining(host()::current);
        CaseRow row = Sample.opened(own(), Sample.association());
        CaseRow other = Sample.opened(own(), Sample.association());
        host().inTransaction(() -> {
            Sample.changed(joined, row, 1, Sample.command());
            Sample.changed(own(), other, 1, Sample.command());
            JdbcStore impatient = own();
            assertThatThrownBy(() -> Sample.changed(impatient, row, 1, Sample.command()))
                    .isInstanceOf(RetryableConflictException.class);
            return true;
        });
        assertThat(own().history(row.key())).hasSize(2);
        assertThat(own().history(other.key())).hasSize(2);
    }
}
