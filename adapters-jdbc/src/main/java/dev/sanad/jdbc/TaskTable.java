package dev.sanad.jdbc;

import dev.sanad.journal.BodyReader;
import dev.sanad.journal.BodyWriter;
import dev.sanad.journal.CaseRow;
import dev.sanad.journal.Task;
import dev.sanad.journal.Value;
import dev.sanad.journal.WorkList;
import dev.sanad.kernel.AssociationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tasks of all cases by desk, in the order in which they are listed; each case's row has its own, too. */
final class TaskTable {

    /** Stands for no moment, so that what has none comes last. */
    private static final Instant NEVER = Instant.parse("9999-12-31T23:59:59.999999Z");

    /** Before any moment that is kept. */
    private static final Instant EVER = Instant.parse("0001-01-01T00:00:00Z");

    private final String together;
    private final String later;
    private final String insert;
    private final String delete;

    TaskTable(Tables tables) {
        String select = "select " + CaseTable.COLUMNS + " from {task} t join {case_row} c"
                + " on c.association = t.association and c.case_id = t.case_id where t.association = ? and t.desk = ?";
        together = tables.in(select + " and t.due_at = ? and t.case_id > ? order by t.case_id fetch first ? rows only");
        later = tables.in(select + " and t.due_at > ? order by t.due_at, t.case_id fetch first ? rows only");
        insert = tables.in("insert into {task} (association, desk, due_at, case_id) values (?, ?, ?, ?)");
        delete = tables.in("delete from {task} where association = ? and desk = ? and due_at = ? and case_id = ?");
    }

    /** One search of the index for each desk, and one more where what is due together with the place is not over. */
    List<WorkList.Waiting> at(
            Session session, AssociationId association, Set<String> desks, Optional<WorkList.Place> after, int most) {
        List<WorkList.Waiting> all = new ArrayList<>();
        for (String desk : desks) {
            rows(session, new Shelf(association, desk), after, most)
                    .forEach(row -> all.add(new WorkList.Waiting(row, task(row, desk))));
        }
        return all.stream().sorted(WorkList.ORDER).limit(most).toList();
    }

    /** What waits at one desk. */
    private record Shelf(AssociationId association, String desk) {}

    private List<CaseRow> rows(Session session, Shelf shelf, Optional<WorkList.Place> after, int most) {
        String association = shelf.association().value();
        List<CaseRow> rows = new ArrayList<>();
        after.ifPresent(place -> rows.addAll(session.list(
                together,
                CaseTable::row,
                association,
                shelf.desk(),
                place.due().orElse(NEVER),
                place.id().value(),
                most)));
        if (rows.size() < most) {
            Instant from = after.map(place -> place.due().orElse(NEVER)).orElse(EVER);
            rows.addAll(session.list(later, CaseTable::row, association, shelf.desk(), from, most - rows.size()));
        }
        return rows;
    }

    private static Task task(CaseRow row, String desk) {
        return row.tasks().stream()
                .filter(task -> task.desk().equals(desk))
                .findFirst()
                .orElseThrow();
    }

    /** Two batches at most: what the case waits for no more, and what it waits for from now on. */
    void replace(Session session, List<Task> before, CaseRow row) {
        write(session, delete, row, before, row.tasks());
        write(session, insert, row, row.tasks(), before);
    }

    private static void write(Session session, String statement, CaseRow row, List<Task> tasks, List<Task> others) {
        List<Object[]> rows = tasks.stream()
                .filter(task -> others.stream().noneMatch(other -> sameShelf(task, other)))
                .map(task -> key(row, task))
                .toList();
        if (!rows.isEmpty()) {
            session.updateAll(statement, rows);
        }
    }

    private static boolean sameShelf(Task one, Task other) {
        return one.desk().equals(other.desk()) && one.due().equals(other.due());
    }

    private static Object[] key(CaseRow row, Task task) {
        return new Object[] {
            row.key().association().value(),
            task.desk(),
            task.due().orElse(NEVER),
            row.key().id().value()
        };
    }

    static String written(List<Task> tasks) {
        return ValueJson.write(new BodyWriter()
                .putAll(
                        "tasks",
                        tasks,
                        task -> new BodyWriter()
                                .put("desk", task.desk())
                                .putInstant("due", task.due())
                                .put("since", task.since())
                                .tree())
                .tree());
    }

    static List<Task> read(int format, String written) {
        return new BodyReader(ValueJson.read(format, written)).all("tasks", TaskTable::task);
    }

    private static Task task(Value value) {
        BodyReader task = BodyReader.of(value);
        return new Task(task.text("desk"), task.optionalInstant("due"), task.instant("since"));
    }
}
