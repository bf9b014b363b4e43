package dev.sanad.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.CommandContent;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every shelf of guides must hold; an author extends this class and gives it his own. */
public abstract class GuideShelfContract {
    private static final Instant AT = Instant.parse("2026-03-21T20:30:00.123456Z");
    private static final PersonId MOTHER = new PersonId("p-mother");

    private final AssociationId association = new AssociationId("a-" + UUID.randomUUID());
    private final AssociationId other = new AssociationId("b-" + UUID.randomUUID());

    /** For the shelf's own test. */
    protected GuideShelfContract() {}

    /** The shelf under test, which may be shared by all tests. */
    protected abstract GuideShelf shelf();

    @Test
    void editions_come_by_guide_number_and_language_and_only_to_their_association() {
        GuideEdition second = kept("bylaws", 2, Language.ARABIC, 'b');
        GuideEdition english = kept("bylaws", 1, Language.ENGLISH, 'c');
        GuideEdition arabic = kept("bylaws", 1, Language.ARABIC, 'a');

        assertThat(shelf().editions(association)).containsExactly(arabic, english, second);
        assertThat(shelf().editions(other)).isEmpty();
    }

    @Test
    void the_first_edition_of_a_number_in_a_language_stays() {
        GuideEdition first = kept("bylaws", 1, Language.ARABIC, 'a');

        CommandContent another = asked("another");
        assertThat(shelf().keep(association, another, edition("bylaws", 1, Language.ARABIC, 'b')))
                .isEqualTo(first);
        assertThat(shelf().editions(association)).containsExactly(first);
        assertThat(shelf().asked(association, another.command())).isEmpty();
        assertThat(shelf().keep(association, another, first)).isEqualTo(first);
        assertThat(shelf().asked(association, another.command())).contains(another.content());
        assertThat(shelf().asked(other, another.command())).isEmpty();
    }

    @Test
    void a_command_keeps_one_edition_and_of_another_nothing() {
        CommandContent asked = asked("once");
        GuideEdition first = shelf().keep(association, asked, edition("bylaws", 1, Language.ARABIC, 'a'));

        assertThatThrownBy(() -> shelf().keep(association, asked, edition("bylaws", 2, Language.ARABIC, 'b')))
                .isInstanceOf(StaleVersionException.class);
        assertThat(shelf().editions(association)).containsExactly(first);
    }

    @Test
    void what_was_shown_comes_in_order_once_for_each_command_and_only_of_the_one_it_was_shown_to() {
        GuideShowing later = shown("2", MOTHER, AT.plusSeconds(60));
        GuideShowing first = shown("1", MOTHER, AT);
        shown("3", new PersonId("p-father"), AT);
        assertThat(shelf().record(association, showing("1", MOTHER, AT.plusSeconds(90))))
                .isEqualTo(first);

        assertThat(shelf().shown(association, MOTHER)).containsExactly(first, later);
        assertThat(shelf().shown(other, MOTHER)).isEmpty();
        assertThat(shelf().find(association, first.command())).contains(first);
        assertThat(shelf().find(other, first.command())).isEmpty();
    }

    private GuideShowing shown(String command, PersonId to, Instant at) {
        return shelf().record(association, showing(command, to, at));
    }

    private static GuideShowing showing(String command, PersonId to, Instant at) {
        GuideShowing.Shown what = new GuideShowing.Shown("bylaws", 1, Language.PERSIAN);
        return new GuideShowing(new CommandId(command), to, new PersonId("p-clerk"), at, what);
    }

    private GuideEdition kept(String guide, int number, Language language, char digit) {
        GuideEdition edition = edition(guide, number, language, digit);
        return shelf().keep(association, asked(UUID.randomUUID().toString()), edition);
    }

    private static CommandContent asked(String command) {
        return new CommandContent(new CommandId(command), new Fingerprint("c".repeat(64)));
    }

    static GuideEdition edition(String guide, int number, Language language, char digit) {
        String sha256 = String.valueOf(digit).repeat(64);
        return new GuideEdition(guide, number, language, LocalDate.of(2026, number, 1), "دليل " + digit, sha256);
    }
}
