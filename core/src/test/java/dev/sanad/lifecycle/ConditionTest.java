package dev.sanad.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.beneficiary.OwnerKind;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.Argument;
import dev.sanad.kernel.Refusal;
import dev.sanad.request.Bench;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every condition of the vocabulary, where it holds and where it does not. */
class ConditionTest {

    private static final String POLICY = """
            clauses: {one: {ref: C-1, en: one}, two: {ref: C-2, en: two}}
            parties: {clerk: {title: Clerk}}
            channels: {desk: {medium: in-person}, web: {medium: web}}
            facts: {income: money, single: yes-no, born: date}
            lists: {fruit: {apple: Apple, pear: Pear, fig: Fig}}
            lifecycles:
              life:
                facts: {ok: yes-no, count: number, colour: [red, green, blue], several: {many: fruit}, mark: {scale: 1..5}, day: date, sum: money, spent: money}
                stages: {begun: open, paid: {ends: granted}, refused: {ends: refused}}
                actions:
                  begin: {to: begun, by: [owner, clerk]}
                  a: {from: begun, by: [owner, clerk], tells: owner}
                  b: {from: begun, by: [owner, clerk]}
                  know-ok: {from: begun, by: [owner, clerk], asks: [ok]}
                  know-count: {from: begun, by: [owner, clerk], asks: [count]}
                  know-colour: {from: begun, by: [owner, clerk], asks: [colour]}
                  know-several: {from: begun, by: [owner, clerk], asks: [several]}
                  know-mark: {from: begun, by: [owner, clerk], asks: [mark]}
                  know-day: {from: begun, by: [owner, clerk], asks: [day]}
                  know-sum: {from: begun, by: [owner, clerk], asks: [sum], reserves: sum}
                  know-person: {from: begun, by: [owner, clerk], asks: [income, single, born]}
                  refuse: {from: begun, to: refused, by: clerk, tells: owner}
                  appeal: {from: refused, to: begun, by: owner, limit: 2, requires: [{elapsed: {from: refuse.told, at-most: 30 days}}]}
                  thrice: {from: begun, by: owner, limit: 3}
                  test: {from: begun, by: [owner, clerk], clause: one, requires: [%s]}
            services: {thing: {lifecycle: life, eligible: {all: [{income: {at-most: 4000}}, {single: yes}]}, delivery: {times: 2}}}
            """;

    private Bench bench = Bench.under(POLICY.formatted("{done: a}"));

    private Bench test(String condition) {
        bench = Bench.under(POLICY.formatted(condition));
        bench.ports.hold("clerk", "anna", "boris");
        return bench.at("2026-11-22T09:00:00Z").owner().lodges();
    }

    @BeforeEach
    void clerks() {
        bench.ports.hold("clerk", "anna", "boris");
    }

    private void passes() {
        bench.does("test");
    }

    private void fails(String... codes) {
        assertThat(bench.refuses("test")).containsExactly(codes);
    }

    @Test
    void done_holds_once_the_action_was_done() {
        test("{done: a}");
        fails("not-done");
        bench.does("a");
        passes();
    }

    @Test
    void done_after_holds_while_the_other_was_not_done_since() {
        test("{done: a, after: b}");
        fails("not-done");
        bench.does("a");
        passes();
        bench.does("b");
        fails("not-done-after");
        bench.does("a");
        passes();
    }

    @Test
    void an_action_done_after_itself_has_to_be_pending() {
        test("{done: a, after: test}").does("a");
        passes();
        fails("not-done-after");
        bench.does("a");
        passes();
    }

    @Test
    void told_holds_when_the_owner_was_told_of_the_latest() {
        test("{told: a}");
        fails("not-told");
        bench.does("a");
        fails("not-told");
        bench.tells("a");
        passes();
        bench.does("a");
        fails("not-told");
    }

    @ParameterizedTest(name = "{0} 2 days since the 22nd, at {1}: {2}")
    @CsvSource({
        "at-least,  2026-11-23T20:59:59.999999Z, too-early",
        "at-least,  2026-11-23T21:00:00Z,        holds",
        "at-most,   2026-11-24T20:59:59.999999Z, holds",
        "at-most,   2026-11-24T21:00:00Z,        too-late",
        "more-than, 2026-11-24T20:59:59.999999Z, too-early",
        "more-than, 2026-11-24T21:00:00Z,        holds",
    })
    void elapsed_turns_at_midnight_of_the_association(String relation, String at, String what) {
        test("{elapsed: {from: a, %s: 2 days}}".formatted(relation)).does("a").at(at);

        if (what.equals("holds")) {
            passes();
        } else {
            fails(what);
        }
    }

    @Test
    void elapsed_without_its_first_moment_is_refused_with_what_is_missing() {
        test("{elapsed: {from: a, at-least: 1 day}}");
        fails("not-done");
        test("{elapsed: {from: a.told, at-least: 1 day}}").does("a");
        fails("not-told");
        test("{elapsed: {from: day, at-least: 1 day}}");
        fails("fact-unknown");
        test("{elapsed: {from: start, at-least: 1 day}}");
        fails("too-early");
    }

    @Test
    void elapsed_between_two_moments_does_not_ask_the_present() {
        test("{elapsed: {from: a, to: b, at-most: 1 day}}").does("a");
        assertThat(bench.refuses("test")).hasSize(1);
        bench.at("2026-11-23T09:00:00Z").does("b").at("2027-11-23T09:00:00Z");
        passes();
    }

    @Test
    void elapsed_since_a_date_counts_from_the_start_of_its_day() {
        test("{elapsed: {from: born, at-least: 18 years}}");
        bench.does("know-person", "income", 1, "single", true, "born", "2008-11-23");
        fails("too-early");
        bench.does("know-person", "income", 1, "single", true, "born", "2008-11-22");
        passes();
    }

    @Test
    void an_appeal_is_open_to_the_end_of_the_thirtieth_day_after_the_owner_was_told() {
        test("{done: a}").staff("anna", "clerk").does("refuse");
        assertThat(bench.owner().refuses("appeal")).containsExactly("not-told");
        bench.at("2026-11-25T12:00:00Z").tells("refuse");

        bench.at("2026-12-25T21:00:00Z");
        assertThat(bench.refuses("appeal")).containsExactly("too-late");
        assertThat(bench.at("2026-12-25T20:59:59Z").does("appeal").stage()).isEqualTo("begun");
    }

    @Test
    void a_new_refusal_that_was_not_told_opens_no_appeal() {
        test("{done: a}")
                .staff("anna", "clerk")
                .does("refuse")
                .owner()
                .tells("refuse")
                .does("appeal");
        bench.staff("anna", "clerk").does("refuse");

        assertThat(bench.owner().refuses("appeal")).containsExactly("not-told");
    }

    @Test
    void times_counts_how_often_something_was_done() {
        test("{times: {a: {at-least: 2}}}").does("a");
        fails("too-few-times");
        bench.does("a");
        passes();
        test("{times: {a: {less-than: 1}}}");
        passes();
        bench.does("a");
        fails("too-many-times");
        test("{times: {a: {at-most: 1}, b: {more-than: 0}}}").does("a").does("a");
        fails("too-many-times", "too-few-times");
    }

    @Test
    void a_limit_holds_for_the_whole_life_of_the_case() {
        test("{done: a}");
        for (int i = 0; i < 2; i++) {
            bench.staff("anna", "clerk").does("refuse").owner().tells("refuse").does("appeal");
        }
        bench.staff("anna", "clerk").does("refuse").owner().tells("refuse");
        Refusal refusal = bench.refused("appeal").get(0);

        assertThat(refusal.code()).isEqualTo(LifecycleRefusal.LIMIT_REACHED);
        assertThat(refusal.arguments()).containsEntry("limit", Argument.number(2));
    }

    @Test
    void different_bars_who_did_the_other_action_ever_before() {
        test("{different: [a, b]}").staff("anna", "clerk").does("a");
        bench.staff("boris", "clerk").does("a");
        fails("same-person");
        bench.staff("anna", "clerk");
        fails("same-person");
        bench.staff("carla", "clerk");
        passes();
    }

    @Test
    void channel_asks_on_which_channel_it_is_done() {
        test("{channel: [web]}");
        fails("channel-not-allowed");
        bench.onNoChannel();
        fails("channel-not-allowed");
        bench.on("web");
        passes();
    }

    @Test
    void owner_kind_asks_the_register() {
        test("{owner-kind: household}");
        fails("owner-kind-not-allowed");
        bench.ports.kind = OwnerKind.HOUSEHOLD;
        passes();
    }

    @Test
    void host_asks_the_embedding_code_and_unknown_does_not_pass() {
        test("{host: vetted}");
        fails("host-refuses");
        bench.ports.answer = Truth.FALSE;
        fails("host-refuses");
        bench.ports.answer = Truth.TRUE;
        passes();
    }

    @Test
    void place_asks_whether_there_is_one() {
        test("{place: free}");
        passes();
        bench.ports.placeFree = false;
        fails("no-place");
        test("{not: {place: free}}");
        fails("place-free");
    }

    @Test
    void what_must_not_be_delivered_whole_is_refused_once_it_is() {
        Bench served = Bench.under("""
                lifecycles:
                  life:
                    stages: {begun: open, withdrawn: {ends: withdrawn}}
                    actions:
                      begin: {to: begun, by: owner}
                      deliver: {from: begun, by: owner, delivers: yes}
                      withdraw: {from: begun, to: withdrawn, by: owner, requires: [{not: {delivered: all}}]}
                services: {thing: {lifecycle: life, delivery: {times: 2}}}
                """);
        served.owner().lodges();
        served.does("deliver");
        served.does("deliver");

        Refusal refusal = served.refused("withdraw").get(0);
        assertThat(refusal.code()).isEqualTo(LifecycleRefusal.DELIVERED_ALREADY);
        assertThat(refusal.arguments()).containsEntry("times", Argument.number(2));
    }

    @Test
    void funds_are_asked_for_every_amount_that_is_reserved_and_unknown_does_not_pass() {
        test("{funds: enough}");
        fails("funds-short");
        bench.does("know-sum", "sum", 1001);
        fails("funds-short");
        bench.does("know-sum", "sum", 1000);
        passes();
    }

    @Test
    void funds_are_asked_for_what_is_paid_where_nothing_is_reserved() {
        Bench paying = Bench.under("""
                lifecycles:
                  life:
                    facts: {sum: money}
                    stages: {begun: open, paid: {ends: granted}}
                    actions:
                      begin: {to: begun, by: owner}
                      pay: {from: begun, to: paid, by: owner, asks: [sum], pays: sum, requires: [{funds: enough}]}
                """);
        paying.owner().lodges();

        assertThat(paying.refuses("pay", "sum", 1001)).containsExactly("funds-short");
        assertThat(paying.does("pay", "sum", 1000).stage()).isEqualTo("paid");
    }

    @Test
    void eligibility_is_judged_on_what_is_known_of_the_person() {
        test("{eligible: yes}");
        fails("eligibility-unknown");
        bench.does("know-person", "income", new BigDecimal("4000.01"), "single", true, "born", "2000-01-01");
        fails("not-eligible");
        bench.does("know-person", "income", 4000, "single", false, "born", "2000-01-01");
        fails("not-eligible");
        bench.does("know-person", "income", 4000, "single", true, "born", "2000-01-01");
        passes();
    }

    @ParameterizedTest(name = "{0} with {1} {2}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{ok: yes}|ok|true|holds",
                "{ok: yes}|ok|false|fact-differs",
                "{ok: no}|ok|false|holds",
                "{ok: yes}|||fact-unknown",
                "{count: {at-least: 2}}|count|2|holds",
                "{count: {at-least: 2}}|count|1.9999|fact-differs",
                "{count: {at-most: 2}}|count|2.0001|fact-differs",
                "{count: {more-than: 2}}|count|2|fact-differs",
                "{count: {more-than: 2}}|count|2.0001|holds",
                "{count: {less-than: 2}}|count|2|fact-differs",
                "{count: {less-than: 2}}|count|1.9999|holds",
                "{count: {at-least: 2, at-most: 4}}|count|5|fact-differs",
                "{count: {at-least: 2.00}}|count|2|holds",
                "{count: {known: yes}}|||fact-unknown",
                "{count: {known: no}}|||holds",
                "{count: {known: no}}|count|1|fact-unknown",
                "{count: {less-than: 2}}|||fact-unknown",
                "{colour: red}|colour|red|holds",
                "{colour: red}|colour|blue|fact-differs",
                "{colour: [red, blue]}|colour|blue|holds",
                "{colour: {one-of: [red, green]}}|colour|blue|fact-differs",
                "{colour: {one-of: [red, green]}}|||fact-unknown",
                "{mark: {at-least: 3}}|mark|3|holds",
                "{mark: {at-least: 3}}|mark|2|fact-differs",
                "{day: {at-least: 2026-12-01}}|day|2026-12-01|holds",
                "{day: {at-least: 2026-12-01}}|day|2026-11-30|fact-differs",
                "{day: {less-than: 2026-12-01}}|day|2026-11-30|holds",
                "{not: {ok: yes}}|ok|false|holds",
                "{not: {ok: yes}}|ok|true|requirement-fails",
                "{not: {ok: yes}}|||fact-unknown",
                "{any: [{ok: yes}, {count: {at-least: 2}}]}|count|2|holds",
                "{any: [{ok: yes}, {count: {at-least: 2}}]}|count|1|fact-unknown,fact-differs",
                "{all: [{ok: yes}, {count: {at-least: 2}}]}|count|1|fact-unknown,fact-differs",
                "{all: [{ok: yes}, {count: {at-least: 2}}]}|ok|true|fact-unknown",
                "{any: [{not: {ok: yes}}, {not: {ok: no}}]}|||fact-unknown,fact-unknown",
                "{any: [{not: {ok: yes}}, {not: {ok: no}}]}|ok|true|holds",
                "{any: [{ok: {known: no}}, {ok: yes}]}|||holds",
                "{ok: yes, count: {at-least: 2}}|ok|true|fact-unknown",
                "{not: {all: [{ok: yes}, {count: {at-least: 2}}]}}|count|1|holds",
                "{not: {any: [{ok: yes}, {count: {at-least: 2}}]}}|count|1|fact-unknown",
                "{done: a, when: {ok: yes}}|ok|false|holds",
                "{done: a, when: {ok: yes}}|ok|true|not-done",
                "{done: a, when: {ok: yes}}|||not-done",
            })
    void a_condition_on_facts_is_three_valued(String condition, String fact, String value, String what) {
        test(condition);
        if (fact != null) {
            bench.does("know-" + fact, fact, plain(fact, value));
        }
        if (what.equals("holds")) {
            passes();
        } else {
            fails(what.split(","));
        }
    }

    private static Object plain(String fact, String value) {
        return switch (fact) {
            case "ok" -> Boolean.valueOf(value);
            case "count", "mark" -> new BigDecimal(value);
            default -> value;
        };
    }

    @Test
    void of_several_chosen_any_may_match() {
        test("{several: [fig, pear]}").does("know-several", "several", List.of("apple"));
        fails("fact-differs");
        bench.does("know-several", "several", List.of("apple", "pear"));
        passes();
    }

    @Test
    void every_condition_that_fails_is_reported_with_the_clause_it_cites_or_that_of_its_action() {
        test("{done: a, clause: two}, {done: b}, {ok: yes, clause: [one, two]}");
        List<Refusal> refusals = bench.refused("test");

        assertThat(Bench.codes(refusals)).containsExactly("not-done", "not-done", "fact-unknown");
        assertThat(refusals)
                .extracting(refusal -> refusal.clauses().stream()
                        .map(clause -> clause.citation())
                        .toList())
                .containsExactly(List.of("C-2"), List.of("C-1"), List.of("C-1", "C-2"));
    }

    @Test
    void a_refusal_that_is_too_early_says_from_when_it_is_not() {
        test("{elapsed: {from: start, at-least: 2 days}}");

        assertThat(bench.refused("test").get(0).arguments())
                .containsEntry("earliest", new Argument.Moment(Instant.parse("2026-11-23T21:00:00Z")));
    }

    @Test
    void the_public_fails_no_condition_of_difference_and_does_nothing_all_the_same() {
        test("{different: [a]}");

        assertThat(bench.as(new Actor.Anybody()).refuses("test")).containsExactly("case-unknown");
    }
}
