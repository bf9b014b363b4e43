package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.calendar.Span;
import dev.sanad.journal.Value;
import dev.sanad.request.Bench;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code asks} and {@code sets}: what an action takes in, and what it refuses. */
class InputTest {

    private static final String TYPES = """
                sure: yes-no
                words: text
                count: number
                sum: money
                day: date
                wait: duration
                scan: document
                colour: [red, green]
                fruit: {list: fruit}
                several: {many: fruit}
                why: {reason: fruit}
                mark: {scale: 1..5}
                number: {identifier: sa-nid}
                handler: {person: clerk}
                where: {office: branch}
            """;

    private static final String POLICY = """
            parties: {clerk: {title: Clerk}}
            offices: {main: {kind: head-office}, north: {kind: branch}}
            lists: {fruit: {apple: Apple, pear: Pear, fig: Fig}}
            lifecycles:
              life:
                facts:
            %s
                stages: {begun: open}
                actions:
                  begin: {to: begun, by: owner}
            %s
            """;

    private static final List<String> FACTS = TYPES.lines()
            .map(line -> line.strip().substring(0, line.strip().indexOf(':')))
            .toList();

    private final Bench bench = Bench.under(POLICY.formatted(TYPES.indent(2), actions()));

    @Test
    void what_an_action_sets_is_taken_in_the_order_of_the_facts() {
        Bench setting = Bench.under("""
                lifecycles:
                  life:
                    facts: {h: yes-no, c: yes-no, a: yes-no, g: yes-no, e: yes-no, b: yes-no, d: yes-no, f: yes-no}
                    stages: {begun: open}
                    actions: {begin: {to: begun, by: owner, sets: {g: yes, b: yes, h: yes, d: yes, a: yes, f: yes, c: yes, e: yes}}}
                """);
        setting.owner().lodges();

        assertThat(setting.events(CaseEvent.FactTaken.class))
                .extracting(CaseEvent.FactTaken::fact)
                .containsExactly("h", "c", "a", "g", "e", "b", "d", "f");
    }

    private static String actions() {
        StringBuilder actions = new StringBuilder();
        FACTS.forEach(
                fact -> actions.append("      take-%s: {from: begun, by: owner, asks: [%s]}%n".formatted(fact, fact)));
        return actions.append("      all: {from: begun, by: owner, asks: [words, count, day]}\n")
                .append(
                        "      constant: {from: begun, by: owner, sets: {sure: yes, count: 3, sum: 1.50, day: 2026-01-02, wait: 2 weeks, colour: red, fruit: fig, why: pear, mark: 4}}\n")
                .append(
                        "      over: {from: begun, by: owner, sets: {count: 1}, requires: [{count: {at-most: 5}}, {sure: yes}]}\n")
                .append("      asked: {from: begun, by: owner, asks: [count], requires: [{count: {at-most: 5}}]}\n")
                .toString();
    }

    @BeforeEach
    void lodged() {
        bench.ports.hold("clerk", "anna");
        bench.owner().lodges();
    }

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of("sure", true, new FactValue.YesNo(true)),
                Arguments.of("sure", false, new FactValue.YesNo(false)),
                Arguments.of("count", 12, new FactValue.Number(new BigDecimal("12"))),
                Arguments.of("count", new BigDecimal("-1.2345"), new FactValue.Number(new BigDecimal("-1.2345"))),
                Arguments.of("count", new BigDecimal("999999999999999999"), number("999999999999999999")),
                Arguments.of("sum", new BigDecimal("1500.00"), number("1500.00")),
                Arguments.of("sum", 0, number("0")),
                Arguments.of("day", "2028-02-29", new FactValue.Day(java.time.LocalDate.of(2028, 2, 29))),
                Arguments.of("colour", "green", new FactValue.Code("green")),
                Arguments.of("fruit", "fig", new FactValue.Code("fig")),
                Arguments.of("why", "pear", new FactValue.Code("pear")),
                Arguments.of("several", List.of("fig", "apple"), new FactValue.Codes(java.util.Set.of("apple", "fig"))),
                Arguments.of("mark", 1, number("1")),
                Arguments.of("mark", 5, number("5")),
                Arguments.of("handler", "anna", new FactValue.Person(new dev.sanad.kernel.PersonId("anna"))),
                Arguments.of("where", "north", new FactValue.Place("north")));
    }

    private static FactValue number(String number) {
        return new FactValue.Number(new BigDecimal(number));
    }

    @ParameterizedTest(name = "{0} takes {1}")
    @MethodSource("good")
    void a_fact_takes_a_value_of_its_type(String fact, Object given, FactValue value) {
        bench.does("take-" + fact, fact, given);

        assertThat(bench.state().fact(fact)).contains(value);
    }

    @Test
    void a_duration_is_taken_as_a_policy_writes_it() {
        bench.does("take-wait", "wait", "10 working days");

        assertThat(bench.state().fact("wait"))
                .contains(new FactValue.Length(Span.read("10 working days").orThrow()));
    }

    @ParameterizedTest(name = "{0} is kept apart")
    @MethodSource("texts")
    void texts_identifiers_and_references_of_papers_are_kept_apart_from_the_journal(String fact, String given) {
        bench.does("take-" + fact, fact, given);

        assertThat(bench.state().fact(fact).orElseThrow()).isInstanceOf(FactValue.Kept.class);
        assertThat(bench.contents()
                        .get("texts")
                        .map(texts -> ((Value.Tree) texts).values().values())
                        .orElseThrow())
                .containsExactly(Value.of(given));
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("words", "نص\n\twith lines 👍"),
                Arguments.of("words", "x".repeat(10_000)),
                Arguments.of("number", "1000000008"),
                Arguments.of("scan", "file-17"));
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("sure", "yes", "input-wrong-type"),
                Arguments.of("sure", 1, "input-wrong-type"),
                Arguments.of("words", "", "input-wrong-type"),
                Arguments.of("words", " \n", "input-wrong-type"),
                Arguments.of("words", "a\u0000b", "input-wrong-type"),
                Arguments.of("words", "bell\u0007", "input-wrong-type"),
                Arguments.of("words", 7, "input-wrong-type"),
                Arguments.of("words", List.of("a"), "input-wrong-type"),
                Arguments.of("words", "x".repeat(10_001), "input-too-long"),
                Arguments.of("count", "12", "input-wrong-type"),
                Arguments.of("count", "١٢", "input-wrong-type"),
                Arguments.of("count", true, "input-wrong-type"),
                Arguments.of("count", new BigDecimal("1000000000000000000"), "input-wrong-type"),
                Arguments.of("count", new BigDecimal("0.00001"), "input-wrong-type"),
                Arguments.of("count", new BigDecimal("1E+150"), "input-wrong-type"),
                Arguments.of("count", new BigDecimal("1E-150"), "input-wrong-type"),
                Arguments.of("sum", -1, "input-wrong-type"),
                Arguments.of("sum", "1.50", "input-wrong-type"),
                Arguments.of("day", "2027-02-29", "input-wrong-type"),
                Arguments.of("day", "٢٠٢٧-٠٢-٠١", "input-wrong-type"),
                Arguments.of("day", "1/2/2027", "input-wrong-type"),
                Arguments.of("day", "2027-2-1", "input-wrong-type"),
                Arguments.of("day", 20270201, "input-wrong-type"),
                Arguments.of("wait", "two weeks", "input-wrong-type"),
                Arguments.of("wait", "٢ weeks", "input-wrong-type"),
                Arguments.of("wait", "0 days", "input-wrong-type"),
                Arguments.of("wait", "10000 days", "input-wrong-type"),
                Arguments.of("wait", 14, "input-wrong-type"),
                Arguments.of("colour", "blue", "input-not-in-list"),
                Arguments.of("colour", "Red", "input-not-in-list"),
                Arguments.of("colour", 1, "input-wrong-type"),
                Arguments.of("fruit", "Apple", "input-not-in-list"),
                Arguments.of("why", "because", "input-not-in-list"),
                Arguments.of("several", "fig", "input-wrong-type"),
                Arguments.of("several", List.of(), "input-wrong-type"),
                Arguments.of("several", List.of("fig", "fig"), "input-wrong-type"),
                Arguments.of("several", List.of("fig", "kiwi"), "input-not-in-list"),
                Arguments.of("mark", 0, "input-out-of-range"),
                Arguments.of("mark", 6, "input-out-of-range"),
                Arguments.of("mark", new BigDecimal("2.5"), "input-wrong-type"),
                Arguments.of("mark", "٣", "input-wrong-type"),
                Arguments.of("number", 1098765432, "input-wrong-type"),
                Arguments.of("handler", "boris", "input-not-in-list"),
                Arguments.of("handler", "an na", "input-wrong-type"),
                Arguments.of("handler", "x".repeat(65), "input-wrong-type"),
                Arguments.of("where", "main", "input-wrong-type"),
                Arguments.of("where", "nowhere", "input-wrong-type"),
                Arguments.of("scan", true, "input-wrong-type"));
    }

    @ParameterizedTest(name = "{0} refuses case {index}")
    @MethodSource("bad")
    void a_fact_refuses_what_is_not_of_its_type(String fact, Object given, String code) {
        assertThat(bench.refuses("take-" + fact, fact, given)).containsExactly(code);
    }

    @Test
    void half_a_character_does_not_even_become_a_value() {
        org.assertj.core.api.Assertions.assertThatIllegalArgumentException()
                .isThrownBy(() -> Value.of("half \ud83d"))
                .withMessageNotContaining("half \ud83d");
    }

    @Test
    void every_fault_of_the_inputs_is_told_at_once() {
        assertThat(bench.refuses("all", "count", "x", "day", "y", "wordz", 3, "sum", 4))
                .containsExactlyInAnyOrder(
                        "input-unexpected",
                        "input-unexpected",
                        "input-missing",
                        "input-wrong-type",
                        "input-wrong-type");
    }

    @Test
    void an_unexpected_input_is_not_repeated_back() {
        assertThat(bench.refused("constant", "canary-key", "canary").toString()).doesNotContain("canary");
    }

    @Test
    void a_missing_input_is_named() {
        assertThat(bench.refused("take-sum").get(0).arguments().get("fact").toString())
                .contains("sum");
    }

    @Test
    void a_stage_that_does_not_allow_the_action_and_faulty_inputs_are_told_together() {
        Bench other = Bench.under("""
                lifecycles:
                  life:
                    facts: {count: number}
                    stages: {begun: open, later: open}
                    actions:
                      begin: {to: begun, by: owner}
                      late: {from: later, by: owner, asks: [count]}
                """);
        other.owner().lodges();

        assertThat(other.refuses("late")).containsExactly("action-not-from-stage", "input-missing");
    }

    @Test
    void constants_are_set() {
        bench.does("constant");

        assertThat(bench.state().facts())
                .containsAllEntriesOf(Map.of(
                        "sure", new FactValue.YesNo(true),
                        "count", number("3"),
                        "sum", number("1.50"),
                        "day", new FactValue.Day(java.time.LocalDate.of(2026, 1, 2)),
                        "colour", new FactValue.Code("red"),
                        "fruit", new FactValue.Code("fig"),
                        "why", new FactValue.Code("pear"),
                        "mark", number("4")));
    }

    @Test
    void constants_and_inputs_are_taken_in_before_conditions_are_judged() {
        assertThat(bench.refuses("over")).containsExactly("fact-unknown");
        bench.does("take-sure", "sure", true).does("over");
        assertThat(bench.refuses("asked", "count", 6)).containsExactly("fact-differs");
        bench.does("asked", "count", 5);
    }

    @Test
    void the_last_value_wins() {
        bench.does("take-count", "count", 1).does("take-count", "count", 2);

        assertThat(bench.state().fact("count")).contains(number("2"));
    }
}
