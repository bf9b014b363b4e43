package dev.sanad.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.CaseRow;
import dev.sanad.journal.Sample;
import dev.sanad.journal.Task;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What the list of what waits adds to a command, and what becomes of rows that are older than it. */
class TaskStatementsTest {
    private static final Task CLERK = new Task("party:clerk", Optional.of(Sample.AT), Sample.AT);
    private static final Task CHAIR = new Task("party:chair", Optional.empty(), Sample.AT);

    private final DataSource source = Database.h2Memory();
    private final Tables tables = Database.newTables();
    private final List<String> executed = new ArrayList<>();
    private final JdbcStore store;

    TaskStatementsTest() {
        Schema.in(source, tables).migrate();
        store = JdbcStore.open(
                Tap.on(source, call -> {
                    if (call.name().startsWith("execute")) {
                        executed.add(call.name());
                    }
                    return call.proceed();
                }),
                tables);
    }

    private CaseRow changed(CaseRow row, Task... tasks) {
        executed.clear();
        return Sample.changed(store, row, 1, Sample.command(), next -> next.withTasks(List.of(tasks)));
    }

    @Test
    void a_command_costs_a_statement_more_for_what_comes_and_one_for_what_goes_and_none_where_nothing_does() {
        CaseRow row = Sample.opened(
                store,
                Sample.row(Sample.key(Sample.association()), Sample.command()).withTasks(List.of(CLERK)));
        CaseRow same = changed(row, new Task(CLERK.desk(), CLERK.due(), Sample.AT.plusSeconds(1)));
        assertThat(executed).containsExactly("executeUpdate", "executeBatch", "executeBatch");
        CaseRow both = changed(same, CLERK, CHAIR);
        assertThat(executed).hasSize(4);
        CaseRow other = changed(both, CHAIR, new Task("person:p", Optional.empty(), Sample.AT));
        assertThat(executed).hasSize(5);
        changed(other);
        assertThat(executed).hasSize(4);
    }

    @Test
    void a_row_from_before_waits_nowhere_until_it_is_filed() throws SQLException {
        CaseRow row = Sample.opened(store, Sample.association());
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(tables.in("update {case_row} set tasks = default"));
        }
        CaseRow old = store.find(row.key()).orElseThrow();
        assertThat(old).isEqualTo(row);
        assertThat(store.refile(old, List.of(CLERK))).isTrue();
        assertThat(store.at(row.key().association(), Set.of(CLERK.desk()), Optional.empty(), 1))
                .extracting(waiting -> waiting.row().key())
                .containsExactly(row.key());
    }
}
