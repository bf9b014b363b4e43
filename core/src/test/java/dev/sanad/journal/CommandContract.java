package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.CommandId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a command did is found again by its id, and it does it once. */
interface CommandContract extends StorePorts {

    @Test
    default void a_done_command_is_found_with_the_version_it_led_to_and_its_fingerprint() {
        CaseRow first = Sample.opened(store(), Sample.association());
        CommandId command = Sample.command();
        CaseRow second = Sample.changed(store(), first, 3, command);
        CaseRow third = Sample.changed(store(), second, 2, Sample.command());
        DoneCommand done = new DoneCommand(4, Sample.fingerprint(command));
        assertThat(found(first.key(), command)).contains(new FoundCase(third, Optional.of(done)));
    }

    @Test
    default void the_opening_command_is_found_under_the_case_and_under_the_association() {
        CaseRow opened = Sample.later(Sample.row(Sample.key(Sample.association()), Sample.command()), 1);
        Sample.opened(store(), opened);
        CaseRow now = Sample.changed(store(), opened, 1, Sample.command());
        DoneCommand done = new DoneCommand(2, Sample.fingerprint(opened.openedBy()));
        FoundCase expected = new FoundCase(now, Optional.of(done));
        assertThat(found(opened.key(), opened.openedBy())).contains(expected);
        assertThat(foundOpened(opened.key().association(), opened.openedBy())).contains(expected);
    }

    @Test
    default void a_command_that_was_not_done_finds_the_case_alone() {
        CaseRow row = Sample.opened(store(), Sample.association());
        assertThat(found(row.key(), Sample.command())).contains(new FoundCase(row, Optional.empty()));
    }

    @Test
    default void an_unknown_case_has_nothing_to_find() {
        CaseRow known = Sample.opened(store(), Sample.association());
        CaseKey unknown = Sample.key(known.key().association());
        assertThat(found(unknown, known.openedBy())).isEmpty();
        assertThat(foundOpened(unknown.association(), Sample.command())).isEmpty();
        assertThat(records().find(unknown)).isEmpty();
        assertThat(records().history(unknown)).isEmpty();
        assertThat(records().findTracked(unknown.association(), "unknown")).isEmpty();
    }

    @Test
    default void a_changing_command_opened_nothing() {
        CaseRow row = Sample.opened(store(), Sample.association());
        CommandId command = Sample.command();
        Sample.changed(store(), row, 1, command);
        assertThat(foundOpened(row.key().association(), command)).isEmpty();
    }

    @Test
    default void a_command_that_forgot_to_look_for_itself_does_nothing_twice() {
        CaseRow row = Sample.opened(store(), Sample.association());
        CommandId command = Sample.command();
        CaseRow second = Sample.changed(store(), row, 2, command);
        assertThatThrownBy(() -> Sample.changed(store(), second, 1, command)).isInstanceOf(StaleVersionException.class);
        assertThat(records().find(row.key())).contains(second);
        assertThat(records().history(row.key())).hasSize(3);
    }

    @Test
    default void one_command_opens_one_case() {
        CaseRow first = Sample.opened(store(), Sample.association());
        CaseRow twin = Sample.row(Sample.key(first.key().association()), first.openedBy());
        assertThatThrownBy(() -> Sample.opened(store(), twin)).isInstanceOf(StaleVersionException.class);
        assertThat(records().find(twin.key())).isEmpty();
        assertThat(records().history(twin.key())).isEmpty();
    }

    @Test
    default void one_tracking_code_leads_to_one_case() {
        CaseRow first = Sample.opened(store(), Sample.association());
        CaseRow twin = Sample.tracked(Sample.key(first.key().association()), first.tracking());
        assertThatThrownBy(() -> Sample.opened(store(), twin)).isInstanceOf(StaleVersionException.class);
        assertThat(records().findTracked(first.key().association(), first.tracking()))
                .contains(first);
    }

    @Test
    default void one_id_names_one_case() {
        CaseRow first = Sample.opened(store(), Sample.association());
        CaseRow twin = Sample.row(first.key(), Sample.command());
        assertThatThrownBy(() -> Sample.opened(store(), twin)).isInstanceOf(StaleVersionException.class);
        assertThat(records().find(first.key())).contains(first);
    }

    @Test
    default void a_change_keeps_the_opening_command_the_tracking_code_and_the_kind() {
        CaseRow row = Sample.opened(store(), Sample.association());
        CaseRow other = Sample.row(row.key(), Sample.command());
        Sample.changed(store(), row, 1, Sample.command(), next -> Sample.later(other, 1));
        assertThat(records().find(row.key())).contains(Sample.later(row, 1));
        assertThat(records().findTracked(row.key().association(), other.tracking()))
                .isEmpty();
    }
}
