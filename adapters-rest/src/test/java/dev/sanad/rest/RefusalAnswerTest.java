package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusalKind;
import dev.sanad.kernel.RefusedException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalAnswerTest {

    @RegisterExtension
    static final Running running = new Running();

    @AfterEach
    void work() {
        running.desk.recover();
    }

    @ParameterizedTest
    @CsvSource({"PARTY,403", "RULE,409", "INPUT,422", "ABSENT,404", "STALE,412", "REUSED,422"})
    void each_kind_of_refusal_has_its_status(RefusalKind kind, int status) {
        Reply reply = refused(Ask.action(), Refusal.of(new TestCode("some-reason", kind)));

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.code()).isEqualTo("some-reason");
        assertThat(reply.json().path("type").asText()).isEqualTo("urn:sanad:problem:some-reason");
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void the_public_is_asked_who_it_is_where_a_party_is_missing() {
        Ask publics = Ask.lodging().without("Authorization").key("5f0c1d56-9c57-4f5e-8f0c-7d8f3ad3a001");

        Reply reply = refused(publics, Refusal.of(new TestCode("party-not-allowed", RefusalKind.PARTY)));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @Test
    void all_reasons_are_told_with_their_clauses_and_the_weightiest_gives_the_status() {
        Reply reply = refused(
                Ask.action(),
                Refusal.of(new TestCode("documents-missing", RefusalKind.RULE)).citing(List.of(Samples.clause())),
                Refusal.of(new TestCode("input-missing", RefusalKind.INPUT)).with("fact", "matched"),
                Refusal.of(new TestCode("roll-twice", RefusalKind.INPUT)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("several-reasons");
        assertThat(reply.errors())
                .containsExactly(" documents-missing", "/inputs/matched input-missing", "/roll roll-twice");
        assertThat(reply.json().at("/errors/0/clauses/0").toString())
                .isEqualTo(
                        "{\"name\":\"study\",\"ref\":\"HAR-25\",\"quote\":\"خلال مدة لا تقل عن أسبوعين\",\"language\":\"ar\"}");
    }

    @Test
    void what_is_not_there_hides_every_other_reason() {
        Reply reply = refused(
                Ask.action(),
                Refusal.of(new TestCode("party-not-allowed", RefusalKind.PARTY)),
                Refusal.of(new TestCode("case-unknown", RefusalKind.ABSENT)));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).doesNotContain("party-not-allowed");
    }

    @ParameterizedTest
    @CsvSource({
        "input-wrong-type, fact, amount, /inputs/amount",
        "document-unknown, document, identity, /inputs/documents",
        "service-unknown, service, aid, /service",
        "channel-unknown, channel, web, /channel",
        "constraint-violated, field, office, /office",
        "owner-needed, none, none, /owner"
    })
    void a_refused_input_is_pointed_at(String code, String argument, String value, String pointer) {
        Refusal refusal = Refusal.of(new TestCode(code, RefusalKind.INPUT))
                .with(argument, new Argument.Named(value, Samples.text("ا", "a")));

        assertThat(refused(Ask.action(), refusal).errors()).containsExactly(pointer + " " + code);
    }

    @Test
    void a_paper_is_pointed_at_by_its_place_in_the_list() {
        Refusal paper = Refusal.of(new TestCode("input-wrong-type", RefusalKind.INPUT))
                .with("index", Argument.number(2))
                .with("expected", "date");

        assertThat(refused(Ask.action(), paper.with("fact", "expires")).errors())
                .containsExactly("/inputs/documents/2/expires input-wrong-type");
        assertThat(refused(Ask.action(), paper.with("fact", "documents")).errors())
                .containsExactly("/inputs/documents/2 input-wrong-type");
    }

    @Test
    void a_refusal_by_rule_points_at_no_input() {
        Refusal refusal =
                Refusal.of(new TestCode("fact-differs", RefusalKind.RULE)).with("fact", "matched");

        assertThat(refused(Ask.action(), refusal).errors()).containsExactly(" fact-differs");
    }

    private static Reply refused(Ask ask, Refusal... refusals) {
        running.desk.failWith(new RefusedException(List.of(refusals)));
        return running.send(ask);
    }
}
