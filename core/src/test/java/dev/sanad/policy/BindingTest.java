package dev.sanad.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.policy.source.Fault;
import dev.sanad.request.BenchPolicy;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that only the meaning of a file shows: what is wrong, where, and what was probably meant. */
class BindingTest {

    /** A sound policy; each case of the tests replaces one part of it by another. */
    private static final String SOUND = """
            calendar: {uses: SA, zone: Asia/Riyadh, months: gregorian, hours: {day: {SUN-THU: "09:00-16:00"}}}
            clauses: {one: {en: One}}
            parties:
              clerk: {title: Clerk}
              board: {title: Board, body: {members: 5, quorum: 3, passes: {over: 1/2, of: votes}, tie: lost}}
            offices: {main: {kind: head-office}, north: {kind: branch, in: main, hours: day}}
            channels: {desk: {medium: in-person, hours: day, after-hours: clerk}}
            documents: {card: {title: Card, valid: {unexpired: yes, on: start}}, guide: {title: Guide, guide: yes}}
            lists: {no: {late: Late, poor: Poor}}
            facts: {income: money}
            funds: {chest: {kind: donation}}
            lifecycles:
              life:
                facts: {ok: yes-no, due: date, more: duration, why: {reason: no}, handler: {person: clerk}}
                stages: {begun: open, over: {ends: refused}}
                actions:
                  begin: {to: begun, by: [owner, clerk]}
                  put-off: {from: begun, by: clerk, asks: [more], extends: {answer: more}}
                  refuse: {from: begun, to: over, by: [board, clock], asks: [why], tells: {owner: [why, answer]}}
                  handle: {from: begun, by: handler, requires: [{done: begin, clause: one}]}
                clocks:
                  answer: {since: start, until: refuse, within: 10 days, missed: [{tell: board}, {after: 5 days, do: refuse}]}
                  follow: {since: begin, every: 1 week, missed: [{tell: clerk}]}
            services: {thing: {lifecycle: life, documents: [card], paid-from: chest, at: north, eligible: {income: {at-most: 10}}}}
            complaints: {moan: {lifecycle: life}}
            """;

    @Test
    void the_sound_policy_has_no_fault() {
        assertThat(BenchPolicy.faults(SOUND)).isEmpty();
    }

    /** What is written, what is written instead, the code, the path, and the suggestion if there is one. */
    static Stream<Arguments> faults() {
        return Stream.of(
                fault(
                        "from: begun, to: over",
                        "from: begum, to: over",
                        "reference-unknown",
                        "actions.refuse.from",
                        "begun"),
                fault(
                        "from: begun, to: over",
                        "from: begun, to: ovr",
                        "reference-unknown",
                        "actions.refuse.to",
                        "over"),
                fault("by: handler", "by: handel", "reference-unknown", "actions.handle.by", "handler"),
                fault("asks: [why]", "asks: [whi]", "reference-unknown", "actions.refuse.asks", "why"),
                fault(
                        "owner: [why, answer]",
                        "owner: [why, anwser]",
                        "reference-unknown",
                        "actions.refuse.tells.owner",
                        "answer"),
                fault("tells: {owner:", "tells: {ownr:", "key-unknown", "actions.refuse.tells", "owner"),
                fault("done: begin", "done: begn", "reference-unknown", "actions.handle.requires", "begin"),
                fault("done: begin", "doen: begin", "key-unknown", "actions.handle.requires", "done"),
                fault("clause: one", "clause: two", "reference-unknown", "actions.handle.requires", ""),
                fault("done: begin, clause: one", "clause: one", "key-missing", "actions.handle.requires", ""),
                fault("done: begin", "told: x", "reference-unknown", "requires", ""),
                fault("done: begin", "told: begin, after: refuse", "key-unread", "requires", ""),
                fault("done: begin", "ok: maybe", "value-wrong", "requires", ""),
                fault("done: begin", "ok: {at-least: 1}", "key-unknown", "requires", ""),
                fault("done: begin", "why: lat", "reference-unknown", "requires", "late"),
                fault("done: begin", "income: 5", "not-a-map", "requires", ""),
                fault("done: begin", "income: {at-least: x}", "number-wrong", "requires", ""),
                fault("done: begin", "due: {at-least: tomorrow}", "date-wrong", "requires", ""),
                fault("done: begin", "more: {at-most: soon}", "duration-wrong", "requires", ""),
                fault("done: begin", "more: {at-least: 1 month, at-most: 90 days}", "value-wrong", "requires", ""),
                fault("done: begin", "income: {one-of: [1, x]}", "number-wrong", "requires", ""),
                fault("done: begin", "income: {}", "key-missing", "requires", ""),
                fault("done: begin", "ok: {}", "key-missing", "requires", ""),
                fault("done: begin", "times: {}", "key-missing", "requires", ""),
                fault("done: begin", "times: {begin: {}}", "key-missing", "requires", ""),
                fault("zone: Asia/Riyadh", "zone: Mars/X", "reference-unknown", "calendar.zone", ""),
                fault("zone: Asia/Riyadh", "zone: Asia/Riyad", "reference-unknown", "calendar.zone", "Asia/Riyadh"),
                fault("zone: Asia/Riyadh", "zone: GMT+1", "reference-unknown", "calendar.zone", ""),
                fault("done: begin", "documents: all", "value-wrong", "requires", ""),
                fault("done: begin", "eligible: no", "value-wrong", "requires", ""),
                fault("done: begin", "channel: web", "reference-unknown", "requires", ""),
                fault("done: begin", "owner-kind: dog", "reference-unknown", "requires", ""),
                fault("done: begin", "different: [begn]", "reference-unknown", "requires", "begin"),
                fault("done: begin", "times: {begn: {at-least: 1}}", "key-unknown", "requires", "begin"),
                fault("done: begin", "times: {begin: {at-least: 100}}", "number-wrong", "requires", ""),
                fault(
                        "done: begin",
                        "elapsed: {from: begn, at-least: 1 day}",
                        "reference-unknown",
                        "requires",
                        "begin"),
                fault("done: begin", "elapsed: {from: ok, at-least: 1 day}", "reference-unknown", "requires", ""),
                fault("done: begin", "elapsed: {from: start}", "key-missing", "requires", ""),
                fault(
                        "done: begin",
                        "elapsed: {from: start, at-least: 1 day, at-most: 2 days}",
                        "key-unread",
                        "requires",
                        ""),
                fault("done: begin", "elapsed: {from: start, less-than: 1 day}", "key-", "requires", ""),
                fault("since: start", "since: begun", "reference-unknown", "clocks.answer.since", "begin"),
                fault("since: start", "since: refuse.tolld", "reference-unknown", "clocks.answer.since", "refuse.told"),
                fault("until: refuse", "until: refused", "reference-unknown", "clocks.answer.until", "refuse"),
                fault("within: 10 days", "within: 10 fortnights", "duration-wrong", "clocks.answer.within", ""),
                fault("within: 10 days", "within: ok", "value-wrong", "clocks.answer.within", ""),
                fault("within: 10 days", "within: 10 days, every: 1 day", "value-wrong", "clocks.answer.every", ""),
                fault(
                        "within: 10 days",
                        "within: 10 days, pauses: ovre",
                        "reference-unknown",
                        "clocks.answer.pauses",
                        "over"),
                fault(
                        "[{tell: board}, {after: 5 days, do: refuse}]",
                        "[{after: 2 weeks, tell: board}, {after: 5 days, do: refuse}]",
                        "value-wrong",
                        "clocks.answer.missed",
                        ""),
                fault(
                        "[{tell: board}, {after: 5 days, do: refuse}]",
                        "[{after: 1 day}, {after: 5 days, do: refuse}]",
                        "key-missing",
                        "clocks.answer.missed",
                        ""),
                fault("do: refuse", "do: put-off", "reference-unknown", "clocks.answer.missed", ""),
                fault("do: refuse", "do: refuze", "reference-unknown", "clocks.answer.missed", "refuse"),
                fault("tell: clerk", "tell: clrk", "reference-unknown", "clocks.follow.missed", "clerk"),
                fault(
                        "extends: {answer: more}",
                        "extends: {answr: more}",
                        "key-unknown",
                        "actions.put-off.extends",
                        "answer"),
                fault(
                        "extends: {answer: more}",
                        "extends: {answer: ok}",
                        "reference-unknown",
                        "actions.put-off.extends",
                        ""),
                fault("extends: {answer: more}", "reserves: more", "reference-unknown", "actions.put-off.reserves", ""),
                fault("extends: {answer: more}", "limit: 100", "number-wrong", "actions.put-off.limit", ""),
                fault("extends: {answer: more}", "limit: ٣", "number-wrong", "actions.put-off.limit", ""),
                fault("extends: {answer: more}", "opens: lif", "reference-unknown", "actions.put-off.opens", "life"),
                fault("extends: {answer: more}", "sets: {ok: perhaps}", "value-wrong", "actions.put-off.sets", ""),
                fault("extends: {answer: more}", "sets: {handler: anna}", "value-wrong", "actions.put-off.sets", ""),
                fault("extends: {answer: more}", "sets: {mroe: 1 day}", "key-unknown", "actions.put-off.sets", "more"),
                fault("ok: yes-no", "ok: yes-nope", "value-wrong", "facts.ok", ""),
                fault("ok: yes-no", "ok: {type: yes-no, list: no}", "key-unread", "facts.ok", ""),
                fault("why: {reason: no}", "why: {reason: nah}", "reference-unknown", "facts.why", ""),
                fault("why: {reason: no}", "why: {scale: 5..1}", "value-wrong", "facts.why", ""),
                fault(
                        "handler: {person: clerk}",
                        "handler: {person: clark}",
                        "reference-unknown",
                        "facts.handler",
                        "clerk"),
                fault("ok: yes-no", "handle: yes-no", "name-clash", "actions.handle", ""),
                fault("ok: yes-no", "follow: yes-no", "name-clash", "clocks.follow", ""),
                fault("over: {ends: refused}", "over: {ends: refuse}", "value-wrong", "stages.over", "refused"),
                fault(
                        "over: {ends: refused}",
                        "over: {title: Over, recourse: the court}, x: {ends: refused}",
                        "key-unread",
                        "stages.over",
                        ""),
                fault("begun: open", "begun: opened", "value-wrong", "stages.begun", "open"),
                fault("in: main", "in: mian", "reference-unknown", "offices.north.in", "main"),
                fault(
                        "main: {kind: head-office}",
                        "main: {kind: head-office, in: north}",
                        "value-wrong",
                        "offices",
                        ""),
                fault("in: main, hours: day", "in: main, hours: night", "reference-unknown", "offices.north.hours", ""),
                fault(
                        "after-hours: clerk",
                        "after-hours: clrk",
                        "reference-unknown",
                        "channels.desk.after-hours",
                        "clerk"),
                fault("hours: day, after-hours: clerk", "after-hours: clerk", "key-unread", "channels.desk", ""),
                fault("medium: in-person", "medium: pigeon", "value-wrong", "channels.desk.medium", ""),
                fault("on: start", "on: strat", "reference-unknown", "documents.card.valid.on", "start"),
                fault(
                        "documents: [card]",
                        "documents: [crad]",
                        "reference-unknown",
                        "services.thing.documents",
                        "card"),
                fault("documents: [card]", "documents: [guide]", "reference-unknown", "services.thing.documents", ""),
                fault("paid-from: chest", "paid-from: chst", "reference-unknown", "services.thing.paid-from", "chest"),
                fault("at: north", "at: nort", "reference-unknown", "services.thing.at", "north"),
                fault(
                        "income: {at-most: 10}",
                        "incme: {at-most: 10}",
                        "key-unknown",
                        "services.thing.eligible",
                        "income"),
                fault("moan: {lifecycle: life}", "thing: {lifecycle: life}", "name-clash", "complaints.thing", ""),
                fault(
                        "moan: {lifecycle: life}",
                        "moan: {lifecycle: lief}",
                        "reference-unknown",
                        "complaints.moan",
                        "life"),
                fault("over: 1/2, of: votes", "over: 3/2, of: votes", "number-wrong", "parties.board.body.passes", ""),
                fault(
                        "over: 1/2, of: votes",
                        "over: 1/2, at-least: 1/3, of: votes",
                        "key-unread",
                        "parties.board.body.passes",
                        ""),
                fault("of: votes", "of: voters", "value-wrong", "parties.board.body.passes", ""),
                fault("tie: lost", "tie: won", "value-wrong", "parties.board.body.tie", ""),
                fault("quorum: 3, ", "", "key-missing", "parties.board.body", ""),
                fault(
                        "clerk: {title: Clerk}",
                        "clerk: {title: Clerk, stand-in: bord}",
                        "reference-unknown",
                        "parties.clerk.stand-in",
                        "board"),
                fault("uses: SA", "uses: XX", "reference-unknown", "calendar.uses", ""),
                fault("months: gregorian", "months: julian", "value-wrong", "calendar.months", ""),
                fault("SUN-THU: \"09:00-16:00\"", "SUN-THU: \"9-16\"", "value-wrong", "calendar.hours", ""),
                fault(
                        "funds: {chest: {kind: donation}}",
                        "funds: {chest: {kind: loot}}",
                        "value-wrong",
                        "funds.chest.kind",
                        ""),
                fault("SA, zone", "SA, due: never, zone", "value-wrong", "calendar.due", ""));
    }

    private static Arguments fault(String sound, String wrong, String code, String path, String meant) {
        return Arguments.of(sound, wrong, code, path, meant);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource("faults")
    void a_fault_is_told_with_its_place_and_what_was_meant(
            String sound, String wrong, String code, String path, String meant) {
        assertThat(SOUND).contains(sound);

        List<Fault> faults = BenchPolicy.faults(SOUND.replaceFirst(Pattern.quote(sound), wrong));

        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.code().id()).startsWith(code);
            assertThat(fault.place().path()).contains(path);
            assertThat(fault.place().line()).isPositive();
            if (!meant.isEmpty()) {
                assertThat(fault.suggestion()).contains(meant);
            }
        });
    }

    /** Names that would mean two things. */
    static Stream<Arguments> clashes() {
        return Stream.of(
                Arguments.of("handler: {person: clerk}", "handler: {person: clerk}, board: {person: clerk}"),
                Arguments.of("facts: {income: money}", "facts: {income: money, ok: yes-no}"),
                Arguments.of("facts: {income: money}", "facts: {income: money, answer: yes-no}"),
                Arguments.of("facts: {income: money}", "facts: {income: money, refuse: yes-no}"),
                Arguments.of("ok: yes-no", "ok: yes-no, documents: yes-no"),
                Arguments.of("ok: yes-no", "ok: yes-no, done: yes-no"),
                Arguments.of("ok: yes-no", "ok: yes-no, channel: yes-no"),
                Arguments.of("ok: yes-no", "ok: yes-no, clause: yes-no"),
                Arguments.of("ok: yes-no", "ok: yes-no, start: date"),
                Arguments.of("facts: {income: money}", "facts: {income: money, host: yes-no}"),
                Arguments.of("      begin: {to", "      start: {to: begun, by: owner}\n      begin: {to"),
                Arguments.of("begun: open", "begun: open, open: open"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("clashes")
    void a_name_that_means_two_things_is_refused(String sound, String wrong) {
        assertThat(SOUND).contains(sound);
        assertThat(BenchPolicy.faults(SOUND.replace(sound, wrong)))
                .extracting(fault -> fault.code().id())
                .contains("name-clash");
    }

    @Test
    void all_faults_of_a_file_are_told_at_once() {
        String many = SOUND.replace("by: handler", "by: handel")
                .replace("within: 10 days", "within: 10 fortnights")
                .replace("kind: donation", "kind: loot")
                .replace("months: gregorian", "months: julian");

        assertThat(BenchPolicy.faults(many))
                .extracting(fault -> fault.code().id())
                .containsExactlyInAnyOrder("reference-unknown", "duration-wrong", "value-wrong", "value-wrong");
    }

    @Test
    void lengths_of_time_have_bounds_and_numbers_can_be_one_of_several() {
        assertThat(BenchPolicy.faults(SOUND.replace(
                        "done: begin", "more: {at-least: 1 week, at-most: 30 days}, income: {one-of: [5, 10.50]}")))
                .isEmpty();
    }

    @Test
    void a_name_that_is_taken_is_named() {
        assertThat(BenchPolicy.faults(SOUND.replace("{ok: yes-no, due:", "{start: yes-no, due:")))
                .first()
                .satisfies(fault -> assertThat(fault.found()).contains("start"));
        assertThat(BenchPolicy.faults(SOUND.replace("handle: {from", "start: {from")))
                .first()
                .satisfies(fault -> assertThat(fault.found()).contains("start"));
    }

    @Test
    void an_action_with_a_faulty_beginning_does_not_lack_an_end() {
        assertThat(BenchPolicy.faults(SOUND.replace("handle: {from: begun,", "handle: {from: [open],")))
                .extracting(fault -> fault.code().id())
                .containsExactly("reference-unknown");
    }

    @Test
    void a_length_of_time_with_a_wrong_number_is_told_its_range_and_one_with_a_wrong_unit_the_units() {
        assertThat(BenchPolicy.faults(SOUND.replace("within: 10 days", "within: 0 days")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected().words()).containsExactly("1..9999"));
        assertThat(BenchPolicy.faults(SOUND.replace("every: 1 week", "every: 30 business days")))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expected().words()).contains("working day"));
    }
}
