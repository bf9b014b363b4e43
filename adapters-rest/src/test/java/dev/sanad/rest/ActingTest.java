package dev.sanad.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.journal.Value;
import dev.sanad.kernel.PersonId;
import dev.sanad.party.Roll;
import dev.sanad.request.Act;
import dev.sanad.request.Tell;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ActingTest {

    @RegisterExtension
    static final Running running = new Running();

    @Test
    void an_action_reaches_the_desk_with_version_inputs_and_roll() {
        Reply reply = running.send(Ask.action().key("act-1").json("""
                {"channel":"interview","inputs":{"amount":"1200"},
                 "roll":{"for":["m1","m2"],"against":["m3"],"abstained":["m4"],"chair":"m1"}}"""));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("ETag")).isEqualTo("\"8\"");
        assertThat(reply.json().path("version").asLong()).isEqualTo(8);
        Act act = (Act) running.desk.last();
        assertThat(act.request()).isEqualTo(Samples.CASE);
        assertThat(act.version()).isEqualTo(7);
        assertThat(act.action()).isEqualTo("check");
        assertThat(act.occasion().channel()).contains("interview");
        assertThat(act.inputs().get("amount")).contains(Value.of("1200"));
        assertThat(act.roll())
                .contains(new Roll(persons("m1", "m2"), persons("m3"), persons("m4"), Optional.of(new PersonId("m1"))));
    }

    @Test
    void an_action_without_a_vote_has_no_roll() {
        running.send(Ask.action().key("act-2"));

        assertThat(((Act) running.desk.last()).roll()).isEmpty();
    }

    @Test
    void that_the_owner_was_told_reaches_the_desk() {
        Reply reply = running.send(Ask.told().key("told-1"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("ETag")).isEqualTo("\"8\"");
        Tell tell = (Tell) running.desk.last();
        assertThat(tell.request()).isEqualTo(Samples.CASE);
        assertThat(tell.version()).isEqualTo(7);
        assertThat(tell.action()).isEqualTo("check");
    }

    @Test
    void nobody_acts_without_saying_who_he_is() {
        for (Ask ask : List.of(Ask.action(), Ask.told())) {
            Reply reply = running.turnedAway(ask.without("Authorization").key("4f0c1d56-9c57-4f5e-8f0c-7d8f3ad3a001"));

            assertThat(reply.status()).isEqualTo(401);
            assertThat(reply.code()).isEqualTo("caller-needed");
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    private static List<PersonId> persons(String... ids) {
        return List.of(ids).stream().map(PersonId::new).toList();
    }
}
