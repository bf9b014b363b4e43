package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.kernel.Actor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a complaint is about, who may read it, and what stands in its file. */
class SubjectTest {

    private static final String POLICY = """
            parties:
              officer: {title: Officer, exactly: 1, stand-in: chief}
              chief: {title: Chief, exactly: 1}
              guardian: {title: Guardian}
              reader: {title: Reader}
              board: {title: Board, body: {members: 3, quorum: 2, passes: {over: 1/2, of: votes}, tie: lost}}
            lists: {who: {officer: Officer, chief: Chief}, level: {low: Low, high: High}}
            lifecycles:
              life:
                reads: {owner: file}
                facts: {subject: {list: who}, level: {list: level}, words: text}
                stages: {begun: open, with-officer: open, with-chief: open, with-board: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: owner, asks: [words]}
                  name: {from: begun, to: with-officer, by: owner, asks: [subject]}
                  skip: {from: begun, to: with-chief, by: owner, asks: [subject]}
                  rule: {from: with-officer, to: with-board, by: officer, asks: [level], tells: {owner: [level]}}
                  lead: {from: with-chief, to: over, by: chief}
                  end: {from: with-board, to: over, by: board}
              restricted:
                reads: {guardian: file, reader: status}
                facts: {words: text}
                stages: {begun: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: owner, asks: [words]}
                  end: {from: begun, to: over, by: chief}
            services: {thing: {lifecycle: life}, danger: {lifecycle: restricted}}
            """;

    private final Bench bench = Bench.under(POLICY);

    private Bench begun() {
        bench.staff("o", "officer").staff("c", "chief").staff("r", "reader").staff("g", "guardian");
        bench.ports.hold("board", "c", "b1", "b2");
        return bench.owner().lodges("words", "what happened");
    }

    private List<String> file(Actor reader) {
        return bench.desk().file(bench.receipt().id(), reader).entries().stream()
                .flatMap(entry -> entry.given().stream())
                .map(said -> said.fact().name() + "=" + said.value())
                .toList();
    }

    private List<String> hidden(Actor reader) {
        return Bench.codes(
                bench.refusals(() -> bench.desk().timeline(bench.receipt().id(), reader, Instant.EPOCH)));
    }

    @Test
    void whom_a_case_is_about_never_acts_in_it_and_for_him_it_does_not_exist() {
        begun().does("name", "subject", "officer");

        assertThat(bench.staff("o", "officer").refuses("rule", "level", "low")).containsExactly("case-unknown");
        assertThat(hidden(Actor.staff("o", "officer"))).containsExactly("case-unknown");
        assertThat(bench.staff("c", "chief").does("rule", "level", "low").stage())
                .isEqualTo("with-board");
    }

    @Test
    void whom_a_case_is_about_does_not_vote_on_it() {
        begun().does("name", "subject", "chief");
        bench.staff("o", "officer").does("rule", "level", "high");

        bench.as(Actor.staff("b1", "board"));
        assertThat(bench.voting("b1 c", "", "", "").refuses("end")).containsExactly("roll-has-barred");
        assertThat(bench.voting("b1 b2", "", "", "").does("end").stage()).isEqualTo("over");
    }

    @Test
    void where_naming_somebody_leaves_nobody_to_go_on_it_is_refused_and_nothing_is_lost() {
        begun();

        assertThat(bench.refuses("skip", "subject", "chief")).containsExactly("subject-without-substitute");
        assertThat(bench.stage()).isEqualTo("begun");
        assertThat(bench.does("name", "subject", "officer").stage()).isEqualTo("with-officer");
    }

    @Test
    void whose_case_it_is_reads_the_whole_file_where_the_policy_says_so() {
        begun().does("name", "subject", "chief");
        bench.staff("o", "officer").does("rule", "level", "high");

        assertThat(file(Actor.person("owner")))
                .containsExactly("words=what happened", "subject=chief", "level=high")
                .isEqualTo(file(Actor.staff("o", "officer")));
        assertThat(hidden(Actor.person("stranger"))).containsExactly("case-unknown");
    }

    @Test
    void a_restricted_case_is_read_by_its_readers_and_by_who_acts_in_it_and_by_nobody_else() {
        begun().lodges(bench.lodging("danger", "words", "a child"));

        assertThat(file(Actor.staff("g", "guardian"))).containsExactly("words=a child");
        assertThat(file(Actor.staff("c", "chief"))).containsExactly("words=a child");
        assertThat(Bench.codes(bench.refusals(() -> file(Actor.staff("r", "reader")))))
                .containsExactly("file-closed");
        assertThat(hidden(Actor.staff("o", "officer"))).containsExactly("case-unknown");
        assertThat(Bench.codes(bench.refusals(() -> file(Actor.person("owner")))))
                .containsExactly("file-closed");
    }
}
