package dev.sanad.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.ServiceDeskBuilder;
import dev.sanad.journal.CaseStore;
import dev.sanad.journal.CaseUnit;
import dev.sanad.journal.Value;
import dev.sanad.kernel.Actor;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import dev.sanad.kernel.CommandId;
import dev.sanad.lifecycle.Occasion;
import dev.sanad.lifecycle.Promise;
import dev.sanad.request.Bench;
import dev.sanad.request.Lodging;
import dev.sanad.request.Notification;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What somebody without a name does and learns with his receipt. */
class ReportsTest {

    private final ReportBench bench = ReportBench.inMemory();

    private static List<String> said(ReceiptView.Progress progress) {
        return progress.said().stream()
                .flatMap(notification -> notification.said().stream())
                .map(Notification.Said::value)
                .toList();
    }

    private ReceiptView.Progress progress(ReceiptCode receipt) {
        return bench.read(receipt).progress().orElseThrow();
    }

    @Test
    void it_waits_until_the_day_is_over_and_then_stands_where_any_report_stands() {
        ReceiptCode receipt = bench.reported("the queue");

        assertThat(bench.read(receipt).progress()).isEmpty();
        assertThat(bench.read(receipt).left()).hasSize(1);
        assertThat(bench.reports().takeIn(10)).isZero();

        bench.nextDay();
        assertThat(progress(receipt).timeline().stage().name()).isEqualTo("reported");
        assertThat(bench.read(receipt).left()).isEmpty();
    }

    @Test
    void what_is_urgent_is_taken_in_at_once_and_counts_for_the_same_day() {
        ReceiptCode receipt = bench.reports().receipt();
        Report calm = bench.report(receipt, "a child is in danger");
        bench.reports()
                .report(new Report(
                        calm.receipt(), calm.matter(), calm.action(), calm.way(), calm.inputs(), calm.at(), true));

        assertThat(bench.reports().takeIn(10)).isEqualTo(1);
        assertThat(progress(receipt).timeline().past().get(0).at()).isEqualTo("2026-11-21T21:00:00Z");
    }

    @Test
    void one_that_fails_unexpectedly_keeps_no_other_from_being_taken_in_and_is_tried_again() {
        int[] failing = {0};
        ReportBench troubled = new ReportBench(
                failing(ReportBench.Stores.memory(), failing), "test", new MemoryAttempts(9, 9, Duration.ofDays(1)));
        troubled.reported("the queue");
        troubled.reported("the door");
        troubled.later(Duration.ofDays(2));
        failing[0] = 1;

        assertThatThrownBy(() -> troubled.reports().takeIn(10)).hasMessage("broken");
        assertThat(troubled.reports().takeIn(10)).isEqualTo(1);
        assertThat(troubled.reports().takeIn(10)).isZero();
    }

    @Test
    void one_that_cannot_be_read_keeps_no_other_from_being_taken_in() {
        CaseId lost = new CaseId(new UUID(3, 3));
        Deposit unreadable = new Deposit(
                new UUID(0, 0),
                lost,
                Deposit.Left.on(bench.now(), ZoneOffset.UTC, true),
                Value.empty(),
                Optional.empty(),
                List.of());
        ReceiptCode receipt = bench.reported("the queue");
        bench.stores().box().put(new AssociationId("test"), unreadable, 100);
        bench.later(Duration.ofDays(2));

        assertThatThrownBy(() -> bench.reports().takeIn(10))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged");
        assertThat(progress(receipt).timeline().stage()).isNotNull();
    }

    /** Cases cannot be written so many times. */
    private static ReportBench.Stores failing(ReportBench.Stores stores, int[] times) {
        CaseStore sound = stores.storage().cases();
        CaseStore broken = new CaseStore() {
            @Override
            public <T> T inUnit(Function<CaseUnit, T> work) {
                if (times[0]-- > 0) {
                    throw new IllegalStateException("broken");
                }
                return sound.inUnit(work);
            }
        };
        return new ReportBench.Stores(
                new ServiceDeskBuilder.Storage(
                        broken,
                        stores.storage().records(),
                        stores.storage().due(),
                        stores.storage().versions()),
                stores.outbox(),
                stores.listing(),
                stores.box(),
                stores.receipts());
    }

    @Test
    void with_the_receipt_one_reads_the_answer_and_the_corrective_action_that_followed() {
        ReceiptCode receipt = bench.reported("the queue");
        bench.nextDay();
        CaseId id = bench.opens(receipt);
        bench.does(id, "officer", "answer", "finding", "we were too few", "outcome", "upheld");

        assertThat(said(progress(receipt))).containsExactly("we were too few", "upheld");
        assertThat(bench.refusals(() -> bench.does(id, "officer", "close"))).containsExactly("not-told");

        bench.nextDay();
        bench.does(id, "officer", "close");
        bench.does(id, "chief", "correct");
        bench.followUp();
        ReceiptView.Progress correction = progress(receipt).followed().get(0);
        bench.does(correction.timeline().id(), "chief", "plan", "expected", "two more desks", "due", "2027-01-15");

        assertThat(said(progress(receipt).followed().get(0))).containsExactly("two more desks", "2027-01-15");
        bench.nextDay();
        assertThat(progress(receipt).followed().get(0).timeline().notices())
                .allSatisfy(notice -> assertThat(notice.told()).isPresent());
    }

    @Test
    void with_the_receipt_one_adds_what_the_policy_lets_its_owner_add() {
        ReceiptCode receipt = bench.reported("the queue");
        bench.adds(receipt, "before it was taken in", "it was on a Sunday");
        bench.nextDay();
        bench.adds(receipt, "k", "and on Monday");
        bench.adds(receipt, "k", "and on Monday");

        assertThat(bench.read(receipt).left())
                .extracting(ReceiptView.Left::action)
                .containsExactly(Optional.of("add"));
        bench.nextDay();
        assertThat(progress(receipt).timeline().past())
                .extracting(step -> step.action().name())
                .containsExactly("report", "add", "add");
    }

    @Test
    void nobody_does_more_with_a_receipt_than_the_policy_lets_its_owner_do() {
        ReceiptCode receipt = bench.reported("the queue");
        bench.nextDay();
        Addition close = new Addition(receipt.text(), "k", "close", Value.empty(), bench.now());

        assertThat(bench.refusals(() -> bench.reports().add(close))).containsExactly("party-not-allowed");
    }

    @Test
    void what_cannot_be_taken_in_any_more_stays_with_its_reason_and_is_read_with_the_receipt() {
        ReceiptCode receipt = bench.reported("the queue");
        Addition answer = new Addition(receipt.text(), "k", "answer", Value.empty(), bench.now());
        bench.reports().add(answer);
        bench.nextDay();

        assertThat(bench.read(receipt).left())
                .extracting(ReceiptView.Left::refused)
                .containsExactly(List.of("party-not-allowed"));
        assertThat(bench.nextDay().read(receipt).left()).hasSize(1);
    }

    @Test
    void the_same_report_again_is_the_same_and_another_under_its_receipt_is_refused() {
        ReceiptCode receipt = bench.reported("the queue");
        bench.reports().report(bench.report(receipt, "the queue"));
        bench.nextDay();
        bench.reports().report(bench.report(receipt, "the queue"));

        assertThat(bench.refusals(() -> bench.reports().report(bench.report(receipt, "something else"))))
                .containsExactly("receipt-used");
        assertThat(bench.reports().takeIn(10)).isZero();
    }

    private static Report urgent(Report calm) {
        return new Report(calm.receipt(), calm.matter(), calm.action(), calm.way(), calm.inputs(), calm.at(), true);
    }

    @Test
    void the_same_report_again_as_urgent_is_taken_in_with_the_next_round_and_once() {
        ReceiptCode receipt = bench.reported("a child is in danger");
        assertThat(bench.reports().takeIn(10)).isZero();
        bench.reports().report(urgent(bench.report(receipt, "a child is in danger")));

        assertThat(bench.reports().takeIn(10)).isEqualTo(1);
        assertThat(progress(receipt).timeline().past().get(0).at()).isEqualTo("2026-11-21T21:00:00Z");
        bench.reports().report(urgent(bench.report(receipt, "a child is in danger")));
        assertThat(bench.reports().takeIn(10)).isZero();
    }

    @Test
    void a_revoked_receipt_stays_revoked_whatever_is_reported_with_it_and_its_report_stays() {
        ReceiptCode waits = bench.reported("the queue");
        ReceiptCode taken = bench.reported("the door");
        bench.reports().revoke(waits.text(), bench.now());
        bench.nextDay();
        bench.reports().revoke(taken.text(), bench.now());

        for (ReceiptCode receipt : List.of(waits, taken)) {
            for (String words : List.of("the queue", "the door", "something else")) {
                assertThat(bench.refusals(() -> bench.reports().report(bench.report(receipt, words))))
                        .containsExactly("receipt-unknown");
            }
            bench.nextDay();
            assertThat(bench.refusals(() -> bench.read(receipt))).containsExactly("receipt-unknown");
        }
    }

    @Test
    void a_misread_receipt_is_told_from_those_that_open_nothing_which_are_all_alike() {
        ReceiptCode receipt = bench.reported("the queue");
        ReceiptCode revoked = bench.reported("the door");
        bench.nextDay();
        bench.reports().revoke(revoked.text(), bench.now());
        ReceiptCode foreign = new ReportBench(bench.stores(), "elsewhere", new MemoryAttempts(9, 9, Duration.ofDays(1)))
                .reported("the roof");
        String misread = receipt.text().replaceFirst("^.", receipt.text().charAt(0) == '0' ? "2" : "0");

        assertThat(bench.refusals(() -> bench.reports().read(misread, bench.now())))
                .containsExactly("receipt-misread");
        assertThat(List.of(bench.reports().receipt(), bench.wrong(receipt), revoked, foreign))
                .allSatisfy(code ->
                        assertThat(bench.refusals(() -> bench.read(code))).containsExactly("receipt-unknown"));
        assertThat(bench.read(receipt).progress()).isPresent();
    }

    @Test
    void a_receipt_that_nobody_gave_out_takes_no_report_and_says_nothing_of_others() {
        ReceiptCode receipt = bench.reported("the queue");

        assertThat(bench.refusals(() -> bench.reports().report(bench.report(bench.wrong(receipt), "guessed"))))
                .containsExactly("receipt-unknown");
    }

    @Test
    void a_receipt_is_tried_in_vain_only_so_often_and_the_right_one_is_not_counted() {
        ReportBench strict = new ReportBench(
                ReportBench.Stores.memory(), "test", new MemoryAttempts(3, 100, Duration.ofMinutes(15)));
        ReceiptCode receipt = strict.reported("the queue");
        for (int i = 0; i < 10; i++) {
            strict.read(receipt);
        }
        ReceiptCode wrong = strict.wrong(receipt);
        for (int i = 0; i < 3; i++) {
            assertThat(strict.refusals(() -> strict.read(wrong))).containsExactly("receipt-unknown");
        }

        assertThat(strict.refusals(() -> strict.read(wrong))).containsExactly("receipt-attempts-spent");
        assertThat(strict.later(Duration.ofMinutes(15)).read(receipt).left()).hasSize(1);
    }

    @Test
    void neither_reading_nor_guessing_keeps_anybody_from_reporting_nor_another_association_from_reading() {
        MemoryAttempts few = new MemoryAttempts(3, 5, Duration.ofMinutes(15));
        ReportBench flooded = new ReportBench(ReportBench.Stores.memory(), "test", few, 1);
        ReportBench other = new ReportBench(ReportBench.Stores.memory(), "elsewhere", few, 1);
        ReceiptCode receipt = flooded.reported("the queue");
        for (int i = 0; i < 20; i++) {
            flooded.read(receipt);
        }
        for (int i = 0; i < 5; i++) {
            flooded.refusals(() -> flooded.read(flooded.reports().receipt()));
        }

        assertThat(flooded.refusals(() -> flooded.read(receipt))).containsExactly("receipt-attempts-spent");
        flooded.reports().report(flooded.report(receipt, "the queue"));
        assertThat(flooded.reported("the door")).isNotNull();
        assertThat(other.read(other.reported("the roof")).left()).hasSize(1);
    }

    @Test
    void what_the_desk_learned_is_promised_to_whoever_gives_no_name_too() {
        ReceiptCode first = usual();
        bench.nextDay().does(bench.opens(first), "officer", "finish");
        bench.desk().learn();
        ReceiptCode second = usual();

        assertThat(bench.nextDay()
                        .read(second)
                        .progress()
                        .orElseThrow()
                        .timeline()
                        .ledger()
                        .promises())
                .first()
                .extracting(promised -> promised.said().basis())
                .isEqualTo(Optional.of(new Promise.Basis(4, 5, 1, true)));
    }

    private ReceiptCode usual() {
        ReceiptCode receipt = bench.reports().receipt();
        bench.reports()
                .report(new Report(
                        receipt.text(),
                        "usual",
                        Optional.empty(),
                        new Report.Way(Optional.of("web"), Optional.empty()),
                        Value.empty(),
                        bench.now(),
                        false));
        return receipt;
    }

    @Test
    void papers_are_refused_with_the_reason_and_nothing_is_kept() {
        ReceiptCode receipt = bench.reports().receipt();
        Report plain = bench.report(receipt, "the queue");
        Value.Tree inputs = Bench.Inputs.of("words", "the queue", "documents", Value.empty());
        Report papers = new Report(
                plain.receipt(), plain.matter(), plain.action(), plain.way(), inputs, plain.at(), plain.urgent());

        assertThat(bench.refusals(() -> bench.reports().report(papers))).containsExactly("receipt-takes-no-papers");
        assertThat(bench.refusals(() -> bench.read(receipt))).containsExactly("receipt-unknown");
    }

    @Test
    void what_the_policy_refuses_is_refused_at_once() {
        Report report = bench.report(bench.reports().receipt(), "the queue");
        Report named = new Report(
                report.receipt(), "named", Optional.empty(), report.way(), report.inputs(), report.at(), false);
        Report wordless = new Report(
                report.receipt(), "complaint", Optional.empty(), report.way(), Value.empty(), report.at(), false);
        Report byPhone = new Report(
                report.receipt(),
                "complaint",
                Optional.empty(),
                new Report.Way(Optional.of("phone"), Optional.empty()),
                report.inputs(),
                bench.now().plus(Duration.ofHours(12)),
                false);

        Report byLetter = new Report(
                report.receipt(),
                "complaint",
                Optional.empty(),
                new Report.Way(Optional.of("letter"), Optional.empty()),
                report.inputs(),
                report.at(),
                false);

        assertThat(bench.refusals(() -> bench.reports().report(named))).containsExactly("owner-needed");
        assertThat(bench.refusals(() -> bench.reports().report(wordless))).containsExactly("input-missing");
        assertThat(bench.refusals(() -> bench.reports().report(byPhone))).containsExactly("channel-closed");
        assertThat(bench.refusals(() -> bench.reports().report(byLetter))).containsExactly("sending-day-needed");
    }

    @Test
    void without_a_receipt_nobody_lodges_without_a_name_neither_a_stranger_nor_staff_for_him() {
        for (Actor actor : List.of(new Actor.Anybody(), Actor.staff("officer", "officer"))) {
            Lodging lodging = new Lodging(
                    new Occasion(new CommandId("c"), actor, Optional.of("web"), bench.now()),
                    "complaint",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Bench.Inputs.of("words", "w"));

            assertThat(bench.refusals(() -> bench.desk().lodge(lodging))).containsExactly("receipt-needed");
        }
    }

    @Test
    void a_lodging_with_a_name_returns_its_first_result_though_its_rules_are_no_longer_in_force() {
        Lodging lodging = named(new CommandId("same"), bench.now());
        CaseId first = bench.desk().lodge(lodging).id();

        assertThat(bench.desk()
                        .lodge(named(new CommandId("same"), Instant.EPOCH))
                        .id())
                .isEqualTo(first);
    }

    @Test
    void no_command_of_sanads_own_is_taken_from_anybody() {
        assertThat(bench.refusals(() -> bench.desk().lodge(named(CommandId.own("link:x:1"), bench.now()))))
                .containsExactly("constraint-violated");
    }

    private static Lodging named(CommandId command, Instant at) {
        return new Lodging(
                new Occasion(command, Actor.person("p"), Optional.of("web"), at),
                "named",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Bench.Inputs.of("words", "w"));
    }

    @Test
    void a_box_that_is_full_says_so_and_loses_nothing() {
        ReportBench busy = new ReportBench(
                ReportBench.Stores.memory(), "test", new MemoryAttempts(9, 9_999, Duration.ofDays(1)), 1);
        ReceiptCode first = busy.reported("the first");
        for (int i = 1; i < 1_000; i++) {
            busy.reported("report " + i);
        }

        assertThat(busy.refusals(() -> busy.reported("one too many"))).containsExactly("receipt-box-full");
        assertThat(busy.nextDay().read(first).progress()).isPresent();
        assertThat(busy.reported("the day after")).isNotNull();
    }
}
