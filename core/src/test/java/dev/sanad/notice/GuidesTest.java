package dev.sanad.notice;

import static dev.sanad.notice.GuideShelfContract.edition;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.journal.Fingerprints;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CommandId;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.LocalText;
import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.RefusalCode;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.Document;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class GuidesTest {
    private static final Document.Validity ALWAYS = new Document.Validity(false, Optional.empty(), Optional.empty());
    private static final PersonId MOTHER = new PersonId("p-mother");
    private static final PersonId CLERK = new PersonId("p-clerk");

    private final Guides guides = new Guides(
            new AssociationId("har"),
            new MemoryGuides(),
            List.of(document("bylaws", true), document("identity", false)),
            ZoneId.of("Asia/Riyadh"),
            new Fingerprints("a secret of the tests, 32 bytes.".getBytes(StandardCharsets.US_ASCII)));
    private int commands;

    private GuideEdition published(GuideEdition edition) {
        return guides.publish(new CommandId("edition-" + commands++), edition);
    }

    @Test
    void the_newest_edition_that_has_begun_on_the_local_day_is_shown_and_recorded() {
        published(edition("bylaws", 1, Language.ARABIC, 'a'));
        published(edition("bylaws", 2, Language.ARABIC, 'b'));

        assertThat(shown("1", Language.ARABIC, "2026-01-31T20:59:59Z").number()).isEqualTo(1);
        assertThat(shown("2", Language.ARABIC, "2026-01-31T21:00:00Z").number()).isEqualTo(2);
        assertThat(guides.shown(MOTHER)).extracting(one -> one.what().number()).containsExactly(1, 2);
    }

    @Test
    void an_outdated_edition_does_not_stand_in_for_a_missing_language() {
        published(edition("bylaws", 1, Language.PERSIAN, 'a'));
        published(edition("bylaws", 2, Language.ARABIC, 'b'));

        assertThat(code(() -> shown("1", Language.PERSIAN, "2026-03-01T00:00:00Z")))
                .isEqualTo(GuideRefusal.OTHER_LANGUAGES);
        assertThat(guides.shown(MOTHER)).isEmpty();
    }

    @Test
    void nothing_is_in_force_before_its_first_day() {
        published(edition("bylaws", 1, Language.ARABIC, 'a'));

        assertThat(code(() -> guides.inForce("bylaws", Language.ARABIC, LocalDate.of(2025, 12, 31))))
                .isEqualTo(GuideRefusal.NONE_IN_FORCE);
    }

    @Test
    void documents_asked_of_people_are_no_guides() {
        assertThat(code(() -> published(edition("identity", 1, Language.ARABIC, 'a'))))
                .isEqualTo(GuideRefusal.UNKNOWN);
        assertThat(code(() -> guides.inForce("identity", Language.ARABIC, LocalDate.MAX)))
                .isEqualTo(GuideRefusal.UNKNOWN);
    }

    @Test
    void a_number_says_one_thing_for_ever() {
        GuideEdition first = published(edition("bylaws", 1, Language.ARABIC, 'a'));

        assertThat(published(edition("bylaws", 1, Language.ARABIC, 'a'))).isEqualTo(first);
        assertThat(code(() -> published(edition("bylaws", 1, Language.ARABIC, 'b'))))
                .isEqualTo(GuideRefusal.NUMBER_TAKEN);
    }

    @Test
    void a_command_takes_one_edition_in_however_often_it_comes() {
        CommandId command = new CommandId("once");
        GuideEdition first = guides.publish(command, edition("bylaws", 1, Language.ARABIC, 'a'));

        assertThat(guides.publish(command, edition("bylaws", 1, Language.ARABIC, 'a')))
                .isEqualTo(first);
        assertThat(code(() -> guides.publish(command, edition("bylaws", 2, Language.ARABIC, 'b'))))
                .isEqualTo(GuideRefusal.COMMAND_REUSED);
        assertThat(guides.editions()).containsExactly(first);
    }

    @Test
    void a_command_that_was_refused_may_come_with_another_edition() {
        published(edition("bylaws", 1, Language.ARABIC, 'a'));
        CommandId command = new CommandId("corrected");

        assertThat(code(() -> guides.publish(command, edition("bylaws", 1, Language.ARABIC, 'b'))))
                .isEqualTo(GuideRefusal.NUMBER_TAKEN);
        assertThat(guides.publish(command, edition("bylaws", 2, Language.ARABIC, 'b'))
                        .number())
                .isEqualTo(2);
    }

    @Test
    void a_number_refers_to_one_place_for_ever() {
        GuideEdition first = published(edition("bylaws", 1, Language.ARABIC, 'a'));
        GuideEdition elsewhere = new GuideEdition(
                first.guide(), first.number(), first.language(), first.from(), "elsewhere", first.sha256());

        assertThat(code(() -> published(elsewhere))).isEqualTo(GuideRefusal.NUMBER_TAKEN);
    }

    @Test
    void the_same_command_returns_what_was_shown_first_though_another_edition_is_in_force_since() {
        published(edition("bylaws", 1, Language.ARABIC, 'a'));
        GuideShowing.Shown first = shown("1", Language.ARABIC, "2026-01-15T09:00:00Z");
        published(edition("bylaws", 2, Language.PERSIAN, 'b'));

        assertThat(shown("1", Language.ARABIC, "2026-03-01T09:00:00Z")).isEqualTo(first);
        assertThat(code(() -> shown("1", Language.PERSIAN, "2026-03-01T09:00:00Z")))
                .isEqualTo(GuideRefusal.COMMAND_REUSED);
        assertThat(guides.shown(MOTHER)).hasSize(1);
    }

    @Test
    void an_edition_has_a_number_and_a_digest() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> new GuideEdition("bylaws", 0, Language.ARABIC, day, "r", "a".repeat(64)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("number");
        assertThatThrownBy(() -> edition("bylaws", 1, Language.ARABIC, 'A'))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("sha256");
    }

    private GuideShowing.Shown shown(String command, Language language, String at) {
        Guides.Request request = new Guides.Request(MOTHER, "bylaws", language);
        return guides.show(new CommandId(command), request, CLERK, Instant.parse(at))
                .what();
    }

    private static RefusalCode code(ThrowingCallable work) {
        RefusedException refused = org.assertj.core.api.Assertions.catchThrowableOfType(RefusedException.class, work);
        return refused.refusals().get(0).code();
    }

    private static Document document(String name, boolean guide) {
        return new Document(name, LocalText.of(Language.ENGLISH, name), ALWAYS, guide, List.of());
    }
}
