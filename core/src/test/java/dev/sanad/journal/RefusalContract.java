package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** A unit writes once, in good order, and is over when it is over. */
interface RefusalContract extends StorePorts {

    @Test
    default void entries_that_do_not_lead_to_the_row_are_refused() {
        CaseRow row = Sample.opened(store(), Sample.association());
        CommandId command = Sample.command();
        List<Entry> mixed = new ArrayList<>(Sample.entries(1, 1, command));
        mixed.add(Sample.entry(3, Sample.command()));
        List<List<Entry>> wrong =
                List.of(List.of(), Sample.entries(0, 2, command), Sample.entries(1, 1, command), mixed);
        for (List<Entry> entries : wrong) {
            assertThatThrownBy(() -> store().inUnit(unit -> {
                        unit.change(row, Sample.later(row, 2), entries);
                        return 0;
                    }))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(records().find(row.key())).contains(row);
        assertThat(records().history(row.key())).hasSize(1);
    }

    @Test
    default void a_case_is_opened_only_by_the_command_its_row_names() {
        CaseRow row = Sample.row(Sample.key(Sample.association()), Sample.command());
        assertThatThrownBy(() -> store().inUnit(unit -> {
                    unit.open(row, Sample.entries(0, 1, Sample.command()));
                    return 0;
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(records().find(row.key())).isEmpty();
    }

    @Test
    default void a_unit_writes_only_once() {
        CaseRow row = Sample.opened(store(), Sample.association());
        CaseRow second = Sample.later(row, 1);
        assertThatThrownBy(() -> store().inUnit(unit -> {
                    unit.change(row, second, Sample.entries(1, 1, Sample.command()));
                    unit.change(second, Sample.later(second, 1), Sample.entries(2, 1, Sample.command()));
                    return 0;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(records().find(row.key())).contains(row);
    }

    @Test
    default void a_unit_does_not_read_after_it_has_written() {
        CaseRow row = Sample.opened(store(), Sample.association());
        CommandId command = Sample.command();
        assertThatThrownBy(() -> store().inUnit(unit -> {
                    unit.change(row, Sample.later(row, 1), Sample.entries(1, 1, command));
                    return unit.find(row.key(), command);
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void a_unit_that_is_over_does_nothing_more() {
        CaseKey key = Sample.key(Sample.association());
        AtomicReference<CaseUnit> kept = new AtomicReference<>();
        store().inUnit(unit -> {
            kept.set(unit);
            return 0;
        });
        CaseRow row = Sample.row(key, Sample.command());
        assertThatThrownBy(() -> kept.get().open(row, Sample.entries(0, 1, row.openedBy())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> kept.get().find(key, row.openedBy())).isInstanceOf(IllegalStateException.class);
        assertThat(records().find(key)).isEmpty();
    }
}
