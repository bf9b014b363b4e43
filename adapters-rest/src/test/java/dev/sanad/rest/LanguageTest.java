package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.kernel.RefusedException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @RegisterExtension
    static final Running running = new Running();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar                         | ar",
                "fa-IR                      | fa",
                "hu;q=0.8, ar;q=0.9         | ar",
                "de, hu;q=0.1               | hu",
                "fa;q=0, en;q=0.1           | en",
                "fa;q=0                     | en",
                "de                         | en",
                "*                          | en",
                ";;;q=x                     | en",
            })
    void the_best_language_of_ours_is_spoken(String accept, String spoken) {
        Reply reply = running.turnedAway(Ask.get("/har/tracking/no.such").with("Accept-Language", accept));

        assertThat(reply.header("Content-Language")).isEqualTo(spoken);
        assertThat(reply.header("Vary")).isEqualTo("Accept-Language");
        String title = new Titles().of(Fault.CASE_UNKNOWN, Language.of(spoken).orElseThrow());
        assertThat(reply.json().path("title").asText()).isEqualTo(title);
    }

    @Test
    void a_header_without_end_is_not_read() {
        Reply reply = running.send(Ask.get("/har/services").with("Accept-Language", "ar,".repeat(1_000) + "ar"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Language")).isEqualTo("en");
    }

    @Test
    void errors_of_the_runtime_are_told_in_the_language_too() {
        Reply reply = running.send(Ask.get("/har/services").method("PUT").with("Accept-Language", "hu"));

        assertThat(reply.json().path("title").asText()).isEqualTo("Ezt itt nem lehet megtenni.");
    }

    @Test
    void a_title_says_which_language_it_is_really_in() {
        assertThat(stage("ar")).isEqualTo("{\"name\":\"received\",\"title\":\"عنوان received\",\"language\":\"ar\"}");
        assertThat(stage("en"))
                .isEqualTo("{\"name\":\"received\",\"title\":\"title of received\",\"language\":\"en\"}");
        assertThat(stage("hu")).isEqualTo("{\"name\":\"received\",\"title\":\"عنوان received\",\"language\":\"ar\"}");
    }

    @Test
    void every_fault_has_a_title_of_its_own_in_every_language() {
        Titles titles = new Titles();
        for (Language language : Language.values()) {
            Stream<String> all = Arrays.stream(Fault.values()).map(fault -> titles.of(fault, language));

            assertThat(all.toList())
                    .doesNotHaveDuplicates()
                    .allMatch(title -> language == Language.ENGLISH || !english(title));
        }
    }

    private static boolean english(String title) {
        Titles titles = new Titles();
        return Arrays.stream(Fault.values())
                .anyMatch(fault -> titles.of(fault, Language.ENGLISH).equals(title));
    }

    private static String stage(String language) {
        return running.send(Ask.timeline().with("Accept-Language", language))
                .json()
                .path("stage")
                .toString();
    }

    @Test
    void a_refusal_is_told_in_the_callers_language_and_in_the_associations_months() {
        Refusal refusal = Refusal.of(new TestCode("held-until", RefusalKind.RULE))
                .with("action", "accept")
                .with("clock", "answer")
                .with("until", new Argument.Moment(Samples.NOW));
        running.desk.failWith(new RefusedException(refusal));

        String english = running.send(Ask.action()).json().at("/errors/0/title").asText();
        String arabic = running.send(Ask.action().with("Accept-Language", "ar"))
                .json()
                .at("/errors/0/title")
                .asText();
        running.desk.recover();

        assertThat(english).contains("cannot be done yet", "Ramadan", "2026");
        assertThat(arabic).contains("رمضان");
    }
}
