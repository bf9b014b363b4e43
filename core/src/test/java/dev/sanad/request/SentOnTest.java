package dev.sanad.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.sanad.kernel.PersonId;
import dev.sanad.kernel.Refusal;
import dev.sanad.lifecycle.CaseEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** {@code received: sent}: what comes by letter counts from the day on its postmark. */
class SentOnTest {
    private static final String LIFE = """
            clauses:
              post: {ref: "4", en: A letter counts from its postmark}
              time: {ref: "5", en: Within two weeks}
            calendar: {uses: SA, zone: Asia/Riyadh, months: gregorian}
            parties: {clerk: {title: Clerk}}
            channels:
              desk: {title: Desk, medium: in-person}
              letter: {title: Letter, medium: letter, received: sent, clause: post}
            lifecycles:
              life:
                facts: {happened: date}
                stages: {begun: open, over: {ends: answered}}
                actions:
                  begin: {to: begun, by: owner, asks: [happened], requires: [{elapsed: {from: happened, at-most: 2 weeks}, clause: time}], tells: {owner: [answer]}}
                  open: {to: begun, by: clerk, tells: {owner: [answer]}}
                  close: {from: begun, to: over, by: clerk, tells: owner}
                clocks:
                  answer: {since: start, until: close, within: 10 days, missed: [{tell: clerk}]}
                  hurry: {since: start, until: close, within: 48 hours, missed: [{tell: clerk}]}
            services: {thing: {lifecycle: life}}
            """;

    private final Bench bench = Bench.under(LIFE).at("2026-11-22T09:00:00Z");

    private Lodging dated(String happened, Optional<LocalDate> sent) {
        Lodging plain = bench.lodging("thing", "happened", happened);
        return new Lodging(
                plain.occasion(),
                plain.service(),
                plain.action(),
                plain.owner(),
                plain.office(),
                plain.inputs(),
                plain.answerOn(),
                sent);
    }

    private Lodging posted(String happened, String sent) {
        bench.on("letter");
        return dated(happened, Optional.of(LocalDate.parse(sent)));
    }

    private List<Refusal> refused(Lodging lodging) {
        return bench.refusedLodging(lodging);
    }

    private static List<String> refs(List<Refusal> refusals) {
        return refusals.stream()
                .flatMap(refusal -> refusal.clauses().stream())
                .flatMap(clause -> clause.ref().stream())
                .toList();
    }

    @Test
    void a_letter_counts_from_the_beginning_of_the_day_on_its_postmark_and_is_done_when_it_is_taken_in() {
        bench.lodges(posted("2026-11-08", "2026-11-11"));

        assertThat(bench.state().opening().start()).isEqualTo("2026-11-10T21:00:00Z");
        assertThat(bench.events(CaseEvent.Acted.class).get(0).at()).isEqualTo(bench.now());
        assertThat(bench.run("hurry").latest()).contains(Instant.parse("2026-11-12T21:00:00Z"));
        Timeline timeline = bench.desk().follow(bench.receipt().tracking(), bench.now());
        assertThat(timeline.received()).isEqualTo("2026-11-10T21:00:00Z");
        assertThat(timeline.past().get(0).at()).isEqualTo(bench.now());
    }

    @Test
    void its_deadline_in_days_is_that_of_what_was_handed_in_at_the_last_hour_of_that_day() {
        bench.lodges(posted("2026-11-08", "2026-11-11"));
        Optional<Instant> posted = bench.run("answer").latest();

        bench.on("desk").at("2026-11-11T20:59:00Z").lodges("happened", "2026-11-08");

        assertThat(posted).isPresent().isEqualTo(bench.run("answer").latest());
    }

    @Test
    void what_was_posted_in_time_is_taken_however_late_it_arrives() {
        bench.lodges(posted("2026-11-01", "2026-11-15"));

        assertThat(Bench.codes(refused(posted("2026-11-01", "2026-11-16")))).containsExactly("too-late");
        bench.on("desk");
        assertThat(Bench.codes(refused(bench.lodging("thing", "happened", "2026-11-01"))))
                .containsExactly("too-late");
    }

    @Test
    void a_clock_that_is_overdue_when_the_letter_is_taken_in_rings_at_once() {
        bench.lodges(posted("2026-11-01", "2026-11-02")).rings();

        assertThat(bench.events(CaseEvent.ClockRang.class))
                .extracting(CaseEvent.ClockRang::clock)
                .containsExactly("answer", "hurry");
    }

    @Test
    void a_letter_without_a_postmark_is_refused_with_the_clause() {
        bench.on("letter");
        List<Refusal> refusals = refused(dated("2026-11-20", Optional.empty()));

        assertThat(Bench.codes(refusals)).containsExactly("sending-day-needed");
        assertThat(refs(refusals)).containsExactly("4");
        assertThat(bench.desk().explain(dated("2026-11-20", Optional.empty())).refusals())
                .isEqualTo(refusals);
    }

    @Test
    void today_is_the_day_of_the_association_and_tomorrow_lies_ahead() {
        bench.at("2026-11-22T21:30:00Z");
        List<Refusal> refusals = refused(posted("2026-11-20", "2026-11-24"));

        assertThat(Bench.codes(refusals)).containsExactly("sending-day-ahead");
        assertThat(refs(refusals)).containsExactly("4");
        bench.lodges(posted("2026-11-20", "2026-11-23"));
        assertThat(bench.state().opening().start()).isEqualTo("2026-11-22T21:00:00Z");
    }

    @Test
    void a_channel_that_counts_from_arrival_takes_no_day_of_sending() {
        Lodging handed = dated("2026-11-20", Optional.of(LocalDate.parse("2026-11-20")));

        assertThat(Bench.codes(refused(handed))).containsExactly("sending-day-not-counted");
    }

    @Test
    void what_staff_opens_of_its_own_accord_was_sent_by_nobody() {
        Lodging plain = bench.staff("c", "clerk").onNoChannel().lodging("thing");
        bench.lodges(new Lodging(
                plain.occasion(),
                "thing",
                Optional.empty(),
                Optional.of(new PersonId("owner")),
                Optional.empty(),
                plain.inputs()));

        assertThat(bench.state().opening().start()).isEqualTo(bench.now());
    }

    @Test
    void the_same_command_with_another_day_is_another_and_one_without_a_day_reads_as_ever() {
        Lodging first = posted("2026-11-08", "2026-11-11");
        Lodging other = posted("2026-11-08", "2026-11-12");
        bench.lodges(first).lodges(first);

        Lodging again = new Lodging(
                first.occasion(),
                other.service(),
                other.action(),
                other.owner(),
                other.office(),
                other.inputs(),
                other.answerOn(),
                other.sent());
        assertThat(Bench.codes(refused(again))).containsExactly("command-reused");
        assertThat(CommandText.of(first)).contains("4:sent10:2026-11-11");
        assertThat(CommandText.of(dated("2026-11-08", Optional.empty()))).doesNotContain("sent");
    }

    @Test
    void a_day_from_which_the_calendar_counts_is_taken_however_far_it_lies() {
        bench.lodges(posted("2026-11-20", "1000-01-01"));

        assertThat(bench.run("answer").latest()).contains(Instant.parse("1000-01-11T20:53:08Z"));
    }

    @Test
    void only_what_shows_when_it_was_sent_can_count_from_then() {
        for (String medium : List.of("in-person", "phone", "sms", "chat", "web")) {
            assertThat(BenchPolicy.faults(LIFE.replace("medium: letter", "medium: " + medium)))
                    .extracting(fault -> fault.code().id())
                    .containsExactly("value-wrong");
        }
        assertThat(BenchPolicy.faults(LIFE.replace("medium: letter", "medium: email")))
                .isEmpty();
    }

    @Test
    void a_day_that_no_store_keeps_is_no_day_of_sending() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dated("2026-11-08", Optional.of(LocalDate.MAX)))
                .withMessageStartingWith("sent:");
    }
}
