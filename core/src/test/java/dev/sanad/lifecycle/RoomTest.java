package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.request.Bench;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a case takes in has an end, and its owner does not come to it alone. */
class RoomTest {
    private static final String LONG = "x".repeat(10_000);

    private final Bench bench = Bench.under("""
            documents: {proof: {title: Proof}}
            lifecycles:
              life:
                facts: {more: text, finding: text}
                stages: {begun: open, over: {ends: granted}, gone: {ends: withdrawn}}
                actions:
                  begin: {to: begun, by: owner}
                  add: {from: begun, by: owner, asks: [more]}
                  supply: {from: begun, by: owner, asks: [documents]}
                  note: {from: begun, by: clerk, asks: [more]}
                  end: {from: begun, to: over, by: clerk, asks: [finding]}
                  leave: {from: begun, to: gone, by: owner}
            """);

    private Bench filledByOwner() {
        bench.owner().lodges();
        for (int text = 0; text < 19; text++) {
            bench.does("add", "more", LONG);
        }
        return bench;
    }

    @Test
    void an_owner_who_has_said_all_that_there_is_room_for_is_still_answered() {
        filledByOwner();

        assertThat(bench.refuses("add", "more", LONG)).containsExactly("case-full");
        assertThat(bench.does("add", "more", "x".repeat(6_000)).refuses("add", "more", "x"))
                .containsExactly("case-full");
        assertThat(bench.staff("carl", "clerk").does("end", "finding", LONG).stage())
                .isEqualTo("over");
    }

    @Test
    void what_takes_no_room_is_done_in_a_full_case() {
        filledByOwner().does("add", "more", "x".repeat(6_000));

        assertThat(bench.does("leave").stage()).isEqualTo("gone");
    }

    @Test
    void who_works_here_fills_no_case_beyond_what_a_store_keeps() {
        filledByOwner().staff("carl", "clerk");
        for (int text = 0; text < 20; text++) {
            bench.does("note", "more", LONG);
        }

        assertThat(bench.refuses("note", "more", LONG)).containsExactly("case-full");
    }

    @Test
    void papers_take_room_too() {
        filledByOwner();
        for (int times = 0; times < 30; times++) {
            bench.does("supply", "documents", List.of(SamplePaper.paper("proof")));
        }

        assertThat(bench.refuses("add", "more", "x".repeat(100))).containsExactly("case-full");
    }
}
