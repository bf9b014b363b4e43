package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Due cases come by the store's clock, the longest due first. */
interface DueContract extends StorePorts {

    @Test
    default void due_cases_come_longest_due_first_whatever_order_they_were_opened_in() {
        AssociationId association = Sample.association();
        Instant now = dueCases().now();
        List<CaseId> expected = new ArrayList<>();
        for (int days = 1; days <= 20; days++) {
            int shuffled = days * 7 % 20 + 1;
            CaseRow row = Sample.due(Sample.key(association), now.minus(Duration.ofDays(shuffled)));
            expected.add(Sample.opened(store(), row).key().id());
        }
        List<CaseId> byAge = new ArrayList<>(Collections.nCopies(20, expected.get(0)));
        for (int days = 1; days <= 20; days++) {
            byAge.set(20 - (days * 7 % 20 + 1), expected.get(days - 1));
        }
        assertThat(dueCases().due(association, 100)).isEqualTo(byAge);
        assertThat(dueCases().due(association, 7)).isEqualTo(byAge.subList(0, 7));
    }

    @Test
    default void a_case_is_due_at_its_instant_and_not_before() {
        AssociationId association = Sample.association();
        CaseRow past = Sample.opened(
                store(), Sample.due(Sample.key(association), dueCases().now()));
        Sample.opened(
                store(), Sample.due(Sample.key(association), dueCases().now().plus(Duration.ofHours(1))));
        Sample.opened(store(), association);
        assertThat(dueCases().due(association, 10)).containsExactly(past.key().id());
    }

    @Test
    default void a_change_moves_or_stops_what_is_due() {
        AssociationId association = Sample.association();
        Instant now = dueCases().now();
        CaseRow row = Sample.opened(store(), Sample.due(Sample.key(association), now.plus(Duration.ofDays(1))));
        CaseRow rings =
                Sample.changed(store(), row, 1, Sample.command(), next -> Sample.withDue(next, Optional.of(now)));
        assertThat(dueCases().due(association, 10)).containsExactly(row.key().id());
        Sample.changed(store(), rings, 1, Sample.command(), next -> Sample.withDue(next, Optional.empty()));
        assertThat(dueCases().due(association, 10)).isEmpty();
    }

    @Test
    default void the_clock_does_not_go_back_and_has_microseconds() {
        Instant before = dueCases().now();
        Instant after = dueCases().now();
        assertThat(after).isAfterOrEqualTo(before);
        assertThat(after).isEqualTo(after.truncatedTo(ChronoUnit.MICROS));
    }
}
