package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTagTest {

    @RegisterExtension
    static final Running running = new Running();

    @Test
    void a_command_must_say_which_version_it_is_meant_for() {
        Reply reply = running.turnedAway(Ask.action().without("If-Match"));

        assertThat(reply.status()).isEqualTo(428);
        assertThat(reply.errors()).containsExactly("If-Match if-match-missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "*        | 428 | if-match-names-no-version",
                "W/\"7\"  | 412 | version-stale",
                "\"abc\"  | 412 | version-stale",
                "\"07\"   | 412 | version-stale",
                "\"0\"    | 412 | version-stale",
                "\"-1\"   | 412 | version-stale",
                "\"99999999999999999999999\" | 412 | version-stale",
                "\"\"     | 412 | version-stale",
                "7        | 400 | if-match-malformed",
                "\"7      | 400 | if-match-malformed",
                "\"7\", \"8\" | 400 | if-match-malformed",
                "w/\"7\"  | 400 | if-match-malformed",
            })
    void a_tag_that_names_no_version_the_desk_could_have_given_is_turned_away(String tag, int status, String code) {
        Reply reply = running.turnedAway(Ask.action().replace("If-Match", tag));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errors()).containsExactly("If-Match " + code);
    }

    @Test
    void two_headers_are_not_one_version() {
        assertThat(running.turnedAway(Ask.action().with("If-Match", "\"8\"")).code())
                .isEqualTo("if-match-malformed");
    }

    @Test
    void the_tag_of_a_timeline_is_what_the_next_command_sends() {
        String tag = running.send(Ask.timeline()).header("ETag");

        assertThat(tag).isEqualTo("\"7\"");
        assertThat(running.send(Ask.action().key("tag-1").replace("If-Match", tag))
                        .status())
                .isEqualTo(200);
    }
}
