package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.CommandId;
import java.io.IOException;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A unit is kept whole or not at all, and never over another. */
interface UnitContract extends StorePorts {

    @Test
    default void an_opened_case_is_found_with_its_history() {
        CaseRow row =
                Sample.opened(store(), Sample.later(Sample.row(Sample.key(Sample.association()), Sample.command()), 2));
        assertThat(records().find(row.key())).contains(row);
        assertThat(records().history(row.key())).isEqualTo(Sample.entries(0, 3, row.openedBy()));
        assertThat(records().findTracked(row.key().association(), row.tracking()))
                .contains(row);
    }

    @Test
    default void a_change_replaces_the_row_and_lengthens_the_history() {
        CaseRow first = Sample.opened(store(), Sample.association());
        CommandId command = Sample.command();
        CaseRow second = Sample.changed(store(), first, 3, command);
        assertThat(records().find(first.key())).contains(second);
        assertThat(records().history(first.key()))
                .startsWith(Sample.entry(1, first.openedBy()))
                .endsWith(Sample.entries(1, 3, command).toArray(Entry[]::new));
    }

    @Test
    default void sequences_have_no_gaps_after_many_changes_of_which_some_were_undone() {
        CaseRow row = Sample.opened(store(), Sample.association());
        for (int i = 1; i <= 12; i++) {
            CaseRow now = row;
            CaseRow undone = Sample.later(now, 2);
            CommandId command = Sample.command();
            assertThatThrownBy(() -> store().inUnit(unit -> {
                        unit.change(now, undone, Sample.entries(now.version(), 2, command));
                        throw new Undone();
                    }))
                    .isInstanceOf(Undone.class);
            row = Sample.changed(store(), now, 1 + i % 3, command);
        }
        assertThat(records().history(row.key()))
                .extracting(Entry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, row.version()).boxed().toList());
    }

    @Test
    default void nothing_of_an_opening_is_kept_when_the_work_throws() {
        CaseRow row = Sample.row(Sample.key(Sample.association()), Sample.command());
        assertThatThrownBy(() -> store().inUnit(unit -> {
                    unit.open(row, Sample.entries(0, 1, row.openedBy()));
                    throw new Undone();
                }))
                .isInstanceOf(Undone.class);
        assertThat(records().find(row.key())).isEmpty();
        assertThat(records().history(row.key())).isEmpty();
        assertThat(outbox().next(row.key().association(), 10)).isEmpty();
        assertThat(Sample.opened(store(), row)).isEqualTo(row);
    }

    @Test
    default void nothing_of_a_change_is_kept_when_the_work_throws_an_error() {
        CaseRow row = Sample.opened(store(), Sample.association());
        assertThatThrownBy(() -> store().inUnit(unit -> {
                    unit.change(row, Sample.later(row, 1), Sample.entries(1, 1, Sample.command()));
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(records().find(row.key())).contains(row);
        assertThat(records().history(row.key())).hasSize(1);
        assertThat(outbox().next(row.key().association(), 10)).hasSize(1);
    }

    @Test
    default void nothing_is_kept_when_the_work_throws_what_it_does_not_declare() {
        CaseRow row = Sample.opened(store(), Sample.association());
        assertThatThrownBy(() -> store().inUnit(unit -> {
                    unit.change(row, Sample.later(row, 1), Sample.entries(1, 1, Sample.command()));
                    throw Undone.<RuntimeException>undeclared(new IOException("the host's own"));
                }))
                .isInstanceOf(IOException.class);
        assertThat(records().find(row.key())).contains(row);
        assertThat(records().history(row.key())).hasSize(1);
    }

    @Test
    default void a_unit_that_only_reads_answers_and_changes_nothing() {
        CaseRow row = Sample.opened(store(), Sample.association());
        assertThat(store().<Long>inUnit(unit -> unit.find(row.key(), Sample.command())
                        .orElseThrow()
                        .row()
                        .version()))
                .isEqualTo(1);
        assertThat(records().find(row.key())).contains(row);
    }

    @Test
    default void of_two_units_that_read_the_same_version_the_later_one_is_stale() {
        CaseRow row = Sample.opened(store(), Sample.association());
        CommandId mine = Sample.command();
        assertThatThrownBy(() -> store().inUnit(unit -> {
                    assertThat(unit.find(row.key(), mine)).isPresent();
                    OtherThread.run(() -> Sample.changed(store(), row, 1, Sample.command()));
                    unit.change(row, Sample.later(row, 1), Sample.entries(1, 1, mine));
                    return 0;
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(records().history(row.key()))
                .hasSize(2)
                .extracting(Entry::command)
                .doesNotContain(mine);
        assertThat(outbox().next(row.key().association(), 10)).hasSize(2);
    }

    @Test
    default void a_change_of_a_case_that_does_not_exist_is_stale() {
        CaseRow row = Sample.row(Sample.key(Sample.association()), Sample.command());
        assertThatThrownBy(() -> Sample.changed(store(), row, 1, Sample.command()))
                .isInstanceOf(StaleVersionException.class);
        assertThat(records().history(row.key())).isEmpty();
        assertThat(outbox().next(row.key().association(), 10)).isEmpty();
    }

    @Test
    default void a_stale_write_is_not_kept_even_where_the_work_swallows_it() {
        CaseRow opened = Sample.opened(store(), Sample.association());
        CaseRow row = Sample.changed(store(), opened, 1, Sample.command());
        CommandId late = Sample.command();
        assertThatThrownBy(() -> store().inUnit(unit -> {
                    assertThatThrownBy(() -> unit.change(opened, row, Sample.entries(1, 1, late)))
                            .isInstanceOf(StaleVersionException.class);
                    return "as if nothing had happened";
                }))
                .isInstanceOf(StaleVersionException.class);
        assertThat(records().history(row.key()))
                .hasSize(2)
                .extracting(Entry::command)
                .doesNotContain(late);
    }

    /** What the work throws of its own. */
    final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Throws a checked exception past the compiler, as Kotlin, Groovy and Lombok do. */
        @SuppressWarnings("unchecked")
        private static <E extends Throwable> E undeclared(Throwable thrown) throws E {
            throw (E) thrown;
        }
    }
}
