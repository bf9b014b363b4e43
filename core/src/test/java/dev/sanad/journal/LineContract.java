package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cases that wait for the same stand in a line, in the order of their moments. */
interface LineContract extends StorePorts {

    private CaseRow waiting(AssociationId association, Turn turn) {
        CaseRow row = Sample.row(Sample.key(association), Sample.command());
        return Sample.opened(store(), Sample.waiting(row, Optional.of(turn)));
    }

    private long ahead(CaseKey key, Turn turn) {
        return store().inUnit(unit -> unit.ahead(key, turn));
    }

    private static Turn turn(int hours) {
        return new Turn("loan", Sample.AT.plus(hours, ChronoUnit.HOURS));
    }

    @Test
    default void whose_moment_is_earlier_stands_before_whatever_order_they_came_in() {
        AssociationId association = Sample.association();
        CaseRow third = waiting(association, turn(3));
        CaseRow first = waiting(association, turn(1));
        CaseRow second = waiting(association, turn(2));
        assertThat(ahead(first.key(), turn(1))).isZero();
        assertThat(ahead(second.key(), turn(2))).isEqualTo(1);
        assertThat(ahead(third.key(), turn(3))).isEqualTo(2);
        assertThat(ahead(Sample.key(association), turn(4)))
                .as("one that does not wait yet")
                .isEqualTo(3);
    }

    @Test
    default void of_two_with_one_moment_one_stands_before_the_other() {
        AssociationId association = Sample.association();
        CaseRow one = waiting(association, turn(1));
        CaseRow other = waiting(association, turn(1));
        assertThat(ahead(one.key(), turn(1)) + ahead(other.key(), turn(1))).isEqualTo(1);
    }

    @Test
    default void lines_and_associations_are_apart() {
        AssociationId association = Sample.association();
        waiting(association, turn(1));
        Turn elsewhere = new Turn("sponsorship", turn(2).since());
        assertThat(ahead(Sample.key(association), elsewhere)).isZero();
        assertThat(ahead(Sample.key(Sample.association()), turn(2))).isZero();
    }

    @Test
    default void a_case_leaves_its_line_and_keeps_its_place_while_something_else_changes() {
        AssociationId association = Sample.association();
        CaseRow row = waiting(association, turn(1));
        CaseRow kept =
                Sample.changed(store(), row, 1, Sample.command(), next -> Sample.waiting(next, Optional.of(turn(1))));
        assertThat(records().find(row.key()).orElseThrow().waits()).contains(turn(1));
        assertThat(ahead(Sample.key(association), turn(2))).isEqualTo(1);
        Sample.changed(store(), kept, 1, Sample.command(), next -> Sample.waiting(next, Optional.empty()));
        assertThat(records().find(row.key()).orElseThrow().waits()).isEmpty();
        assertThat(ahead(Sample.key(association), turn(2))).isZero();
    }
}
