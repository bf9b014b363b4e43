package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseKey;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Associations never meet. */
interface IsolationContract extends StorePorts {

    @Test
    default void one_case_id_tracking_code_and_command_in_two_associations_are_two_cases() {
        CaseRow mine = Sample.due(Sample.key(Sample.association()), dueCases().now());
        CaseRow theirs = copyTo(Sample.association(), mine);
        Sample.opened(store(), mine);
        Sample.opened(store(), theirs);
        CaseRow changed = Sample.changed(store(), mine, 2, Sample.command());
        assertThat(records().find(mine.key())).contains(changed);
        assertThat(records().find(theirs.key())).contains(theirs);
        assertThat(records().findTracked(theirs.key().association(), theirs.tracking()))
                .contains(theirs);
        assertThat(records().history(theirs.key())).hasSize(1);
        assertThat(outbox().next(theirs.key().association(), 10)).hasSize(1);
        assertThat(dueCases().due(theirs.key().association(), 10)).hasSize(1);
        outbox().heard(outbox().next(mine.key().association(), 10));
        assertThat(outbox().next(theirs.key().association(), 10)).hasSize(1);
    }

    @Test
    default void another_association_finds_nothing_of_it() {
        CaseRow mine = Sample.opened(
                store(), Sample.due(Sample.key(Sample.association()), dueCases().now()));
        AssociationId other = Sample.association();
        CaseKey guessed = new CaseKey(other, mine.key().id());
        assertThat(records().find(guessed)).isEmpty();
        assertThat(records().history(guessed)).isEmpty();
        assertThat(records().findTracked(other, mine.tracking())).isEmpty();
        assertThat(outbox().next(other, 10)).isEmpty();
        assertThat(dueCases().due(other, 10)).isEmpty();
        assertThat(found(guessed, mine.openedBy())).isEmpty();
        assertThat(foundOpened(other, mine.openedBy())).isEmpty();
    }

    @Test
    default void associations_that_differ_only_in_case_or_length_are_two() {
        String name = "Sanad-" + UUID.randomUUID();
        CaseRow mine = Sample.opened(
                store(), Sample.row(Sample.key(new AssociationId(name.substring(0, 40))), Sample.command()));
        for (String other : new String[] {name.substring(0, 40).toUpperCase(Locale.ROOT), name.substring(0, 39)}) {
            CaseRow theirs = copyTo(new AssociationId(other), mine);
            assertThat(records().find(theirs.key())).isEmpty();
            assertThat(Sample.opened(store(), theirs)).isEqualTo(theirs);
        }
    }

    private static CaseRow copyTo(AssociationId association, CaseRow row) {
        return new CaseRow(
                new CaseKey(association, row.key().id()),
                row.version(),
                row.openedBy(),
                row.tracking(),
                row.kind(),
                row.stage(),
                row.due(),
                row.waits(),
                row.tasks(),
                row.state(),
                row.content());
    }
}
