package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.sanad.kernel.Actor;
import dev.sanad.kernel.CaseKey;
import dev.sanad.kernel.Language;
import dev.sanad.kernel.Refusal;
import dev.sanad.kernel.RefusedException;
import dev.sanad.lifecycle.CaseEvent;
import dev.sanad.lifecycle.CaseStateCodec;
import dev.sanad.lifecycle.ClockRun;
import dev.sanad.lifecycle.Receipt;
import dev.sanad.policy.MemoryVersions;
import dev.sanad.policy.PolicyVersions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An open request is moved to another version of its policy, or it is said why not. */
class MoveTest {

    private static final String FIRST = """
            version: 1
            effective: {from: 2020-01-01}
            clauses: {T-1: {en: open cases follow}}
            calendar: {uses: SA, zone: Asia/Riyadh, months: gregorian}
            parties: {clerk: {title: Clerk}, head: {title: Head}}
            lifecycles:
              life:
                facts: {colour: [red, green], n: number}
                stages: {begun: open, waiting: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: owner, tells: {owner: [answer]}}
                  note: {from: begun, by: clerk, asks: [colour, n]}
                  old: {title: Old way, from: begun, by: clerk, tells: owner, clause: T-1}
                  pause: {from: begun, to: waiting, by: clerk}
                  resume: {from: waiting, to: begun, by: clerk}
                  end: {from: [begun, waiting], to: over, by: clerk}
                  correct: {from: begun, by: clerk, opens: correction}
                clocks:
                  answer: {since: start, until: end, within: 30 days, pauses: [waiting], missed: [{tell: clerk}]}
                  remind: {since: start, until: end, every: 10 days, missed: [{tell: clerk}]}
              correction:
                stages: {initiated: open, done: {ends: answered}}
                actions: {start-it: {to: initiated, by: clock}, close: {from: initiated, to: done, by: clerk}}
            """;

    private static final String SECOND = FIRST.replace("version: 1", "version: 2")
            .replace(
                    "effective: {from: 2020-01-01}",
                    "effective: {from: 2026-12-01, takes-over: {by: head, clause: T-1}}")
            .replace("within: 30 days", "within: 5 days")
            .replace("missed: [{tell: clerk}]}\n      remind", "missed: [{after: 1 day, tell: head}]}\n      remind")
            .concat("approval: {body: board}\n");

    private static final String RENEWED = SECOND.replace(
                    "      old: {title: Old way, from: begun, by: clerk, tells: owner, clause: T-1}\n",
                    "      fresh: {from: begun, by: clerk}\n")
            .replace("every: 10 days", "every: 3 days")
            .replace("    clocks:\n", "    clocks:\n      study: {since: start, until: end, within: 7 days}\n");

    private final Bench bench = Bench.under(new MemoryVersions(), FIRST, RENEWED);

    /** Lodged under the first version; the second is in force now. */
    private Bench lodged(Bench on) {
        return on.at("2026-11-22T09:00:00Z").owner().lodges().at("2026-12-02T09:00:00Z");
    }

    private Bench lodged() {
        return lodged(bench);
    }

    private static ClockRun clock(Bench on, String clock) {
        return on.state().clock(clock).orElseThrow();
    }

    @Test
    void it_lives_under_the_new_version_and_the_journal_keeps_both() {
        lodged().staff("h", "head").moves(2);

        assertThat(bench.state().opening().rules().number()).isEqualTo(2);
        assertThat(bench.events(CaseEvent.Opened.class).get(0).rules().number()).isEqualTo(1);
        assertThat(bench.events(CaseEvent.Moved.class))
                .extracting(moved -> moved.from().number(), moved -> moved.to().number(), CaseEvent.Moved::party)
                .containsExactly(tuple(1, 2, "head"));
        assertThat(bench.staff("c", "clerk").refuses("old")).containsExactly("action-unknown");
        assertThat(bench.does("fresh").does("end").stage()).isEqualTo("over");
    }

    @Test
    void a_clock_that_runs_runs_to_the_moment_that_was_told_and_then_up_the_new_ladder() {
        Instant told = clock(lodged(), "answer").latest().orElseThrow();
        bench.staff("h", "head").moves(2);

        assertThat(clock(bench, "answer").latest()).contains(told);
        assertThat(clock(bench, "answer").rings()).contains(told.plus(Duration.ofDays(1)));
        assertThat(bench.desk()
                        .timeline(bench.receipt().id(), Actor.person("owner"), bench.now())
                        .waits())
                .extracting(wait -> wait.clock().name(), wait -> wait.latest().isPresent())
                .contains(tuple("answer", true));
    }

    @Test
    void a_pause_after_the_move_puts_off_the_moment_that_was_told() {
        Instant told = clock(lodged(), "answer").latest().orElseThrow();
        bench.staff("h", "head").moves(2).staff("c", "clerk").does("pause");
        bench.at("2026-12-05T09:00:00Z").does("resume");

        assertThat(clock(bench, "answer").latest()).contains(told.plus(Duration.ofDays(3)));
    }

    @Test
    void a_pause_that_lasts_goes_on_where_the_new_version_pauses_too_and_ends_where_it_does_not() {
        Bench pausing =
                lodged().staff("c", "clerk").does("pause").staff("h", "head").moves(2);
        assertThat(clock(pausing, "answer").pause().since()).isPresent();

        Bench other = Bench.under(new MemoryVersions(), FIRST, SECOND.replace("pauses: [waiting], ", ""));
        Instant told = clock(lodged(other), "answer").latest().orElseThrow();
        other.staff("c", "clerk")
                .does("pause")
                .at("2026-12-04T09:00:00Z")
                .staff("h", "head")
                .moves(2);

        assertThat(clock(other, "answer").pause().since()).isEmpty();
        assertThat(clock(other, "answer").latest()).contains(told.plus(Duration.ofDays(2)));
    }

    @Test
    void a_clock_that_only_the_new_version_has_and_another_rhythm_begin_with_the_move() {
        lodged().staff("h", "head").moves(2);

        assertThat(clock(bench, "study").latest()).contains(Instant.parse("2026-12-09T21:00:00Z"));
        assertThat(clock(bench, "remind").rings()).contains(Instant.parse("2026-12-05T21:00:00Z"));
    }

    @Test
    void where_nothing_about_a_clock_changes_it_is_not_set_again() {
        Bench same = Bench.under(
                new MemoryVersions(),
                FIRST,
                FIRST.replace("version: 1", "version: 2")
                        .replace("{from: 2020-01-01}", "{from: 2026-12-01, takes-over: {by: head}}")
                        .concat("approval: {date: 2026-11-01}\n"));
        int set = lodged(same).events(CaseEvent.ClockSet.class).size();

        assertThat(same.staff("h", "head").moves(2).events(CaseEvent.ClockSet.class))
                .hasSize(set);
    }

    @Test
    void what_was_done_under_the_old_version_is_read_by_it_and_what_comes_next_by_the_new() {
        lodged().staff("c", "clerk").does("old").tells("old").staff("h", "head").moves(2);

        Timeline timeline = bench.desk().timeline(bench.receipt().id(), Actor.person("owner"), bench.now());
        assertThat(timeline.past())
                .extracting(step -> step.action().title().in(Language.ENGLISH))
                .contains("Old way")
                .anyMatch(title -> title.contains("another version"));
        assertThat(timeline.past().get(1).clauses()).isNotEmpty();
        assertThat(timeline.next())
                .extracting(next -> next.action().name())
                .contains("fresh")
                .doesNotContain("old");
        assertThat(bench.desk()
                        .file(bench.receipt().id(), Actor.staff("c", "clerk"))
                        .entries())
                .extracting(entry -> entry.action().name())
                .containsExactly("begin", "old", "moved");
    }

    @Test
    void what_was_promised_in_stages_that_only_the_old_version_had_is_reported() {
        String shorter = SECOND.replace("waiting: open, ", "")
                .replace("      pause: {from: begun, to: waiting, by: clerk}\n", "")
                .replace("      resume: {from: waiting, to: begun, by: clerk}\n", "")
                .replace("end: {from: [begun, waiting]", "end: {from: [begun]")
                .replace("pauses: [waiting], ", "");
        Bench on = lodged(Bench.under(new MemoryVersions(), FIRST, shorter));
        on.staff("c", "clerk").does("pause").does("resume").staff("h", "head").moves(2);

        PromiseReport report = on.desk()
                .promises()
                .orElseThrow()
                .report(new PromiseReports.Asked(2026, 2), Actor.staff("h", "head"), on.now());

        assertThat(report.lines()).isNotEmpty();
    }

    @Test
    void a_linked_case_is_opened_under_the_version_that_called_for_it() {
        lodged().staff("c", "clerk").does("correct").staff("h", "head").moves(2);

        Receipt linked = bench.store.next(bench.key().association(), 100).stream()
                .flatMap(heard -> bench.desk().followUp(heard).stream())
                .findFirst()
                .orElseThrow();
        assertThat(bench.store
                        .find(new CaseKey(bench.key().association(), linked.id()))
                        .map(row -> CaseStateCodec.read(row.state())
                                .opening()
                                .rules()
                                .number()))
                .contains(1);
        assertThat(bench.desk()
                        .timeline(bench.receipt().id(), Actor.person("owner"), bench.now())
                        .linked())
                .hasSize(1);
    }

    @Test
    void the_same_command_again_returns_the_first_result_and_a_stale_one_is_refused() {
        lodged().staff("h", "head");
        Move move = bench.move(2);
        Receipt first = bench.desk().move(move);

        assertThat(bench.desk().move(move)).isEqualTo(first);
        assertThat(Bench.codes(bench.refusals(() -> bench.desk().move(bench.move(2)))))
                .containsExactly("version-stale");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waiting: open, over                  | over                            | pause | move-stage-gone",
                "waiting: open, over                  | waiting: {ends: lapsed}, over   | pause | move-stage-gone",
                "answer: {since                       | reply: {since                   |       | move-clock-gone",
                "colour: [red, green]                 | colour: [blue, green]           | note  | move-fact-gone",
                "n: number                            | n: money                        | note  | move-fact-gone",
                "n: number}                           | other: number}                  | note  | move-fact-gone",
                "old: {title: Old way                 | new: {title: New way            | old   | move-notice-gone",
                "effective: {from: 2026-12-01, takes  | effective: {from: 2026-12-03, takes |   | move-not-in-force",
                ", takes-over: {by: head, clause: T-1} | ''                             |       | move-not-foreseen",
                "approval: {body: board}              | approval: {note: a draft}       |       | move-not-approved",
                "parties: {clerk                      | services: {sth: {lifecycle: life}}~parties: {clerk | | move-matter-gone",
                "takes-over: {by: head                | takes-over: {by: clerk          |       | move-not-yours"
            })
    void what_it_stands_on_may_not_be_missing(String part, String instead, String action, String code) {
        String other = SECOND.replace(part, instead.replace('~', '\n'));
        if (part.startsWith("waiting")) {
            other = other.replaceAll(" +(pause|resume): .*\\R", "")
                    .replace("[begun, waiting]", "begun")
                    .replace("pauses: [waiting], ", "");
        }
        if (part.equals("n: number}")) {
            other = other.replace("[colour, n]", "[colour]");
        }
        if (part.startsWith("answer")) {
            other = other.replace("tells: {owner: [answer]}", "tells: owner");
        }
        Bench on = lodged(Bench.under(new MemoryVersions(), FIRST, other));
        on.staff("c", "clerk");
        if (action != null) {
            on = action.equals("note") ? on.does("note", "colour", "red", "n", 7) : on.does(action);
        }

        List<Refusal> refusals = moved(on.staff("h", "head"), 2);
        assertThat(Bench.codes(refusals)).contains(code);
        if (!code.equals("move-not-foreseen")) {
            assertThat(refusals.get(0).clauses()).isNotEmpty();
        }
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        String other = SECOND.replace("answer: {since", "reply: {since")
                .replace("tells: {owner: [answer]}", "tells: owner")
                .replace("n: number", "n: money");
        Bench on = lodged(Bench.under(new MemoryVersions(), FIRST, other));
        on.staff("c", "clerk").does("note", "colour", "red", "n", 7);

        assertThat(Bench.codes(moved(on, 2))).containsExactly("move-not-yours", "move-clock-gone", "move-fact-gone");
    }

    @Test
    void a_closed_one_the_same_version_and_one_that_nobody_knows_are_refused() {
        lodged().staff("c", "clerk").does("end").staff("h", "head");

        assertThat(Bench.codes(moved(bench, 2))).containsExactly("move-case-closed");
        assertThat(Bench.codes(moved(bench, 9))).containsExactly("policy-unknown");
        assertThat(Bench.codes(moved(bench, 1))).startsWith("move-same-version");
    }

    @Test
    void nobody_moves_his_own_case() {
        lodged();
        bench.ports.hold("head", "owner");

        assertThat(Bench.codes(moved(bench.as(Actor.staff("owner", "head")), 2)))
                .containsExactly("move-not-yours");
    }

    @Test
    void two_versions_that_take_effect_on_one_day_or_against_their_order_are_refused_at_start_and_not_kept() {
        PolicyVersions kept = new MemoryVersions();
        for (String day : List.of("2020-01-01", "2019-12-31")) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> Bench.under(kept, FIRST, SECOND.replace("2026-12-01", day)))
                    .withMessage("policy-versions-out-of-order");
        }
        assertThat(kept.all(bench.desk().association())).isEmpty();
        Bench open = Bench.under(kept, SECOND);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> open.reopened(FIRST.replace("2020-01-01", "2026-12-01")))
                .withMessage("policy-versions-out-of-order");
    }

    private static List<Refusal> moved(Bench on, int number) {
        return on.refusals(() -> on.desk().move(on.move(number)));
    }
}
