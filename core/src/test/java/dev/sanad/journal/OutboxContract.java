package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every entry leaves the outbox at least once, in order within its case. */
interface OutboxContract extends StorePorts {

    @Test
    default void every_entry_waits_in_the_outbox_in_order_of_its_case() {
        CaseRow row = Sample.opened(store(), Sample.association());
        CaseRow second = Sample.changed(store(), row, 2, Sample.command());
        Sample.changed(store(), second, 1, Sample.command());
        assertThat(outbox().next(row.key().association(), 10))
                .extracting(Announcement::entry)
                .isEqualTo(records().history(row.key()));
    }

    @Test
    default void an_announcement_comes_again_until_it_was_heard() {
        CaseRow row = Sample.opened(store(), Sample.association());
        List<Announcement> first = outbox().next(row.key().association(), 10);
        assertThat(outbox().next(row.key().association(), 10)).isEqualTo(first).hasSize(1);
        outbox().heard(first);
        assertThat(outbox().next(row.key().association(), 10)).isEmpty();
        assertThat(records().history(row.key())).hasSize(1);
    }

    @Test
    default void hearing_takes_out_those_and_no_other() {
        CaseRow row =
                Sample.opened(store(), Sample.later(Sample.row(Sample.key(Sample.association()), Sample.command()), 2));
        CaseRow other = Sample.opened(store(), row.key().association());
        Announcement second = new Announcement(row.key(), Sample.entry(2, row.openedBy()));
        outbox().heard(List.of(second));
        assertThat(outbox().next(row.key().association(), 10))
                .containsExactlyInAnyOrder(
                        new Announcement(row.key(), Sample.entry(1, row.openedBy())),
                        new Announcement(row.key(), Sample.entry(3, row.openedBy())),
                        new Announcement(other.key(), Sample.entry(1, other.openedBy())));
    }

    @Test
    default void hearing_again_or_of_nothing_is_passed_over() {
        CaseRow row = Sample.opened(store(), Sample.association());
        List<Announcement> once = outbox().next(row.key().association(), 10);
        outbox().heard(once);
        outbox().heard(once);
        outbox().heard(List.of());
        outbox().heard(List.of(
                new Announcement(Sample.key(row.key().association()), Sample.entry(1, Sample.command()))));
        assertThat(outbox().next(row.key().association(), 10)).isEmpty();
    }

    @Test
    default void at_most_so_many_come_and_each_case_from_its_first_on() {
        AssociationId association = Sample.association();
        for (int i = 0; i < 4; i++) {
            Sample.opened(store(), Sample.later(Sample.row(Sample.key(association), Sample.command()), 2));
        }
        for (int most = 1; most <= 12; most++) {
            List<Announcement> some = outbox().next(association, most);
            assertThat(some).hasSize(most);
            Map<CaseKey, List<Long>> sequences = new HashMap<>();
            some.forEach(one -> sequences
                    .computeIfAbsent(one.key(), key -> new ArrayList<>())
                    .add(one.entry().sequence()));
            assertThat(sequences.values())
                    .allSatisfy(of -> assertThat(List.of(1L, 2L, 3L).subList(0, of.size()))
                            .isEqualTo(of));
        }
    }

    @Test
    default void from_any_case_on_those_of_later_cases_come_and_of_no_other_association() {
        AssociationId association = Sample.association();
        for (int i = 0; i < 4; i++) {
            Sample.opened(store(), Sample.later(Sample.row(Sample.key(association), Sample.command()), 1));
            Sample.opened(store(), Sample.later(Sample.row(Sample.key(Sample.association()), Sample.command()), 1));
        }
        List<Announcement> all = outbox().next(association, 100);
        for (CaseKey last : all.stream().map(Announcement::key).distinct().toList()) {
            List<Announcement> later = all.stream()
                    .dropWhile(one -> !one.key().equals(last))
                    .filter(one -> !one.key().equals(last))
                    .toList();
            assertThat(outbox().after(last, 100)).isEqualTo(later);
            assertThat(outbox().after(last, 3))
                    .isEqualTo(later.stream().limit(3).toList());
        }
        CaseKey first = all.get(0).key();
        outbox().heard(all.stream().filter(one -> one.key().equals(first)).toList());
        assertThat(outbox().after(first, 100)).isEqualTo(outbox().next(association, 100));
    }

    @Test
    default void order_within_a_case_is_that_of_the_sequence_and_not_of_the_instant() {
        CaseRow row = Sample.row(Sample.key(Sample.association()), Sample.command());
        Sample.opened(store(), row);
        Entry late = Sample.entry(2, Sample.command());
        Entry early = new Entry(
                2, late.command(), late.fingerprint(), Sample.AT.minusSeconds(86_400), late.type(), 1, late.body());
        store().inUnit(unit -> {
            unit.change(row, Sample.later(row, 1), List.of(early));
            return 0;
        });
        assertThat(outbox().next(row.key().association(), 1))
                .extracting(one -> one.entry().sequence())
                .containsExactly(1L);
        assertThat(records().history(row.key())).extracting(Entry::sequence).containsExactly(1L, 2L);
    }

    @Test
    default void fewer_than_one_cannot_be_asked_for() {
        assertThatThrownBy(() -> outbox().next(Sample.association(), 0)).isInstanceOf(IllegalArgumentException.class);
        CaseKey last = Sample.key(Sample.association());
        assertThatThrownBy(() -> outbox().after(last, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> dueCases().due(Sample.association(), 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
