package dev.sanad.request;

import dev.sanad.kernel.CaseId;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Copies rows that the store wrote, journals and all, to as many cases as are wanted; a hundred of them are due, and what waits until
 * a moment waits until another hour in each.
 */
final class BulkLoad {
    private final DataSource source;
    private final String prefix;
    private final String association;

    BulkLoad(DataSource source, String prefix, String association) {
        this.source = source;
        this.prefix = prefix;
        this.association = association;
    }

    /** The id of a case by its number, from 0: in the order of time, with an end that scatters. */
    static CaseId id(int number) {
        long high = (1_764_000_000_000L + number) << 16 | 0x7000;
        return new CaseId(new UUID(high, Long.MIN_VALUE | (number * 0x9E3779B97F4A7C15L) >>> 2));
    }

    static String code(int number) {
        return "LOADED" + number;
    }

    /** Case n is a copy of the sample n modulo their count. */
    void copies(List<CaseId> samples, int cases) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set synchronous_commit = off");
            statement.execute("create temporary table loaded (number integer, id uuid, sample uuid)");
            numbers(connection, samples, cases);
            statement.execute(in(CASES));
            statement.execute(in(TASKS));
            statement.execute(in(ENTRIES));
            statement.execute("drop table loaded");
            statement.execute("delete from %soutbox".formatted(prefix));
            statement.execute("vacuum analyze %scase_row, %stask, %sjournal".formatted(prefix, prefix, prefix));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String in(String statement) {
        return statement
                .replace("{due}", iso("t.due_at"))
                .replace("{later}", iso("t.due_at + {more}"))
                .replace("{more}", "interval '1 hour' * (l.number % 6000)")
                .replace("{prefix}", prefix)
                .replace("{association}", association);
    }

    /** As a task is written. */
    private static String iso(String moment) {
        return "to_char(timezone('UTC', " + moment + "), 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
    }

    private static void numbers(Connection connection, List<CaseId> samples, int cases) throws SQLException {
        try (var insert = connection.prepareStatement("insert into loaded values (?, ?, ?)")) {
            for (int number = 0; number < cases; number++) {
                insert.setInt(1, number);
                insert.setObject(2, id(number).value());
                insert.setObject(3, samples.get(number % samples.size()).value());
                insert.addBatch();
                if (number % 10_000 == 9_999 || number == cases - 1) {
                    insert.executeBatch();
                }
            }
        }
    }

    private static final String CASES = """
            insert into {prefix}case_row (association, case_id, version, opened_by, tracking, kind, stage, due_at, bucket, format,
                tasks, state, content)
            select c.association, l.id, c.version, 'loaded-' || l.number, 'LOADED' || l.number, c.kind, c.stage,
                case when l.number < 100 then current_timestamp - interval '1 hour'
                    else current_timestamp + interval '1 day' * (1 + l.number % 60) end,
                ('x' || right(l.id::text, 2))::bit(8)::integer & 63, c.format,
                coalesce(replace(c.tasks, {due}, {later}), c.tasks),
                replace(c.state, c.case_id::text, l.id::text), c.content
            from loaded l join {prefix}case_row c on c.case_id = l.sample
                left join {prefix}task t on t.case_id = l.sample and t.due_at < timestamptz '9999-01-01'
            where c.association = '{association}'
            """;

    private static final String TASKS = """
            insert into {prefix}task (association, desk, due_at, case_id)
            select t.association, t.desk, case when t.due_at < timestamptz '9999-01-01' then t.due_at + {more} else t.due_at end, l.id
            from loaded l join {prefix}task t on t.case_id = l.sample
            where t.association = '{association}'
            """;

    private static final String ENTRIES = """
            insert into {prefix}journal (association, case_id, sequence, command_id, following, fingerprint, happened_at,
                event_type, event_version, format, body)
            select j.association, l.id, j.sequence, case when j.sequence = 1 then 'loaded-' || l.number
                else j.command_id end, j.following, j.fingerprint, j.happened_at, j.event_type, j.event_version, j.format,
                replace(j.body, j.case_id::text, l.id::text)
            from loaded l join {prefix}journal j on j.case_id = l.sample
            where j.association = '{association}'
            """;
}
