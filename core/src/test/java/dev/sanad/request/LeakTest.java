package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.PersonId;
import dev.sanad.lifecycle.Attempt;
import dev.sanad.lifecycle.CaseFile;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may end in a log says nothing of a person. */
class LeakTest {

    private static final String CANARY = "canary-7f3a";

    private final Bench bench = Bench.under("""
            facts: {name: text}
            lifecycles:
              life:
                facts: {note: text}
                stages: {begun: open}
                actions: {begin: {to: begun, by: owner}, write: {from: begun, by: owner, asks: [note, name]}}
            """);

    @Test
    void a_lodging_tells_neither_what_it_says_nor_of_whom() {
        Lodging lodging = bench.as(Actor.person(CANARY)).lodging("thing", "note", CANARY);

        assertThat(lodging.toString()).doesNotContain(CANARY).contains("thing", "command-1");
    }

    @Test
    void an_act_and_an_attempt_tell_no_input() {
        bench.owner().lodges();
        Act act = bench.act("write", "note", CANARY, "name", CANARY);

        assertThat(act.toString()).doesNotContain(CANARY).contains("write");
        assertThat(new Attempt(act.occasion(), "write", act.inputs(), act.roll()).toString())
                .doesNotContain(CANARY)
                .contains("write");
    }

    @Test
    void a_file_a_row_and_a_ruling_tell_no_text() {
        bench.owner().lodges().does("write", "note", CANARY, "name", CANARY);

        assertThat(bench.row().toString()).doesNotContain(CANARY);
        assertThat(new CaseFile(bench.state(), Map.of("2.note", CANARY)).toString())
                .doesNotContain(CANARY);
        assertThat(bench.state().toString()).doesNotContain(CANARY);
        assertThat(bench.contents().get("texts").toString()).doesNotContain(CANARY);
    }

    @Test
    void a_person_is_not_named_by_his_id() {
        assertThat(Optional.of(new PersonId(CANARY)).toString()).doesNotContain(CANARY);
        assertThat(Actor.staff(CANARY, "clerk").toString()).doesNotContain(CANARY);
    }

    @Test
    void refusals_repeat_nothing_that_was_given() {
        bench.owner().lodges();

        assertThat(bench.refused("write", "note", CANARY + "\u0000", CANARY, CANARY)
                        .toString())
                .doesNotContain(CANARY);
        assertThat(bench.refused(CANARY).toString()).doesNotContain(CANARY);
    }
}
