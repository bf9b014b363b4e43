package dev.sanad.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sanad.complaint.ReportBox.Answer;
import dev.sanad.journal.Fingerprint;
import dev.sanad.journal.Value;
import dev.sanad.kernel.AssociationId;
import dev.sanad.kernel.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every box for reports without a name must hold; an author extends this class and gives it his own. */
public abstract class ReportBoxContract {
    private static final Instant END = Instant.parse("2026-11-22T20:59:59.999999Z");
    private static final int MOST = 100;

    private final AssociationId association = new AssociationId("a-" + UUID.randomUUID());

    /** For the box's own test. */
    protected ReportBoxContract() {}

    protected abstract ReportBox box();

    protected abstract ReceiptBook receipts();

    private static Deposit deposit(Optional<String> locator) {
        UUID id = UUID.randomUUID();
        CaseId report = new CaseId(UUID.randomUUID());
        return new Deposit(
                id,
                report,
                new Deposit.Left(LocalDate.of(2026, 11, 22), END),
                new Value.Tree(Map.of("words", Value.of("الشكوى \u200c 👍"))),
                locator.map(text -> new KeptReceipt(
                        text, "5a".repeat(16), "b0".repeat(32), report, new Fingerprint("c1".repeat(32)))),
                List.of());
    }

    private Deposit put(String locator) {
        Deposit deposit = deposit(Optional.of(locator));
        assertThat(box().put(association, deposit, MOST)).isEqualTo(Answer.IN);
        return deposit;
    }

    private List<Deposit> waiting() {
        return box().waiting(association, END.plusNanos(1_000), MOST);
    }

    @Test
    void what_is_put_in_waits_until_its_day_is_over_and_is_given_back_as_it_was() {
        Deposit deposit = put("000000000002");

        assertThat(box().waiting(association, END, MOST)).isEmpty();
        assertThat(waiting()).containsExactly(deposit);
        assertThat(box().of(association, deposit.report())).containsExactly(deposit);
    }

    @Test
    void it_comes_in_the_order_of_ids_and_at_most_so_many() {
        for (int i = 10; i < 30; i++) {
            put("0000000000" + i);
        }

        assertThat(waiting())
                .extracting(deposit -> deposit.id().toString())
                .isSorted()
                .hasSize(20);
        assertThat(box().waiting(association, END.plusSeconds(1), 7))
                .isEqualTo(waiting().subList(0, 7));
    }

    @Test
    void the_same_again_is_in_already_even_where_the_box_is_full() {
        Deposit deposit = put("000000000003");

        assertThat(box().put(association, deposit, 1)).isEqualTo(Answer.IN);
        assertThat(box().put(association, deposit(Optional.empty()), 1)).isEqualTo(Answer.FULL);
        assertThat(waiting()).containsExactly(deposit);
    }

    @Test
    void a_receipt_is_known_while_it_waits_and_after_it_was_taken_in_and_no_other_takes_its_locator() {
        Deposit deposit = put("000000000004");
        assertThat(receipts().find(association, "000000000004")).isEqualTo(deposit.receipt());
        assertThat(box().put(association, deposit(Optional.of("000000000004")), MOST))
                .isEqualTo(Answer.USED);

        box().settle(association, List.of(deposit));
        assertThat(waiting()).isEmpty();
        assertThat(receipts().find(association, "000000000004")).isEqualTo(deposit.receipt());
        assertThat(box().put(association, deposit(Optional.of("000000000004")), MOST))
                .isEqualTo(Answer.USED);
    }

    @Test
    void what_is_refused_stays_with_its_codes_and_waits_no_more() {
        Deposit deposit = put("000000000005");
        Deposit returned = deposit.returned(List.of("some-reason"));
        box().settle(association, List.of(returned));

        assertThat(waiting()).isEmpty();
        assertThat(box().of(association, deposit.report())).containsExactly(returned);
        assertThat(receipts().find(association, "000000000005")).isEqualTo(deposit.receipt());
    }

    @Test
    void a_revoked_receipt_opens_nothing_whether_its_report_waits_or_was_taken_in() {
        Deposit taken = put("000000000006");
        box().settle(association, List.of(taken));
        Deposit waits = put("000000000008");
        receipts().revoke(association, "000000000006");
        receipts().revoke(association, "000000000008");
        receipts().revoke(association, "000000000008");

        assertThat(receipts().find(association, "000000000006")).isEmpty();
        assertThat(receipts().find(association, "000000000008")).isEmpty();
        assertThat(waiting()).containsExactly(waits.without());
    }

    @Test
    void a_receipt_that_was_revoked_while_it_was_taken_in_stays_revoked() {
        Deposit deposit = put("000000000020");
        receipts().revoke(association, "000000000020");
        box().settle(association, List.of(deposit));

        assertThat(receipts().find(association, "000000000020")).isEmpty();
    }

    @Test
    void a_revoked_receipt_takes_no_report_again_whether_its_own_waits_or_was_taken_in() {
        Deposit taken = put("000000000023");
        box().settle(association, List.of(taken));
        Deposit waits = put("000000000024");
        for (Deposit revoked : List.of(taken, waits)) {
            String locator = revoked.receipt().orElseThrow().locator();
            receipts().revoke(association, locator);

            assertThat(box().put(association, revoked, MOST)).isEqualTo(Answer.REVOKED);
            assertThat(receipts().find(association, locator)).isEmpty();
        }

        assertThat(waiting()).containsExactly(waits.without());
    }

    @Test
    void the_same_again_as_urgent_is_taken_in_sooner_and_never_later() {
        Deposit calm = put("000000000025");
        Deposit urgent = calm.hastened(new Deposit.Left(calm.left().day(), END.minusSeconds(80_000)));

        assertThat(box().put(association, urgent, MOST)).isEqualTo(Answer.IN);
        assertThat(waiting()).containsExactly(urgent);
        assertThat(box().put(association, calm, MOST)).isEqualTo(Answer.IN);
        assertThat(waiting()).containsExactly(urgent);

        box().settle(association, List.of(urgent));
        assertThat(box().put(association, urgent, MOST)).isEqualTo(Answer.IN);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void of_two_reports_that_are_left_with_one_receipt_at_once_one_is_in_and_the_other_hears_that_it_is_not()
            throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 10; i < 20; i++) {
                Deposit one = deposit(Optional.of("0000000001" + i));
                KeptReceipt receipt = one.receipt().orElseThrow();
                Deposit other = new Deposit(
                        one.id(),
                        one.report(),
                        one.left(),
                        new Value.Tree(Map.of("words", Value.of("something else"))),
                        Optional.of(new KeptReceipt(
                                receipt.locator(),
                                "6b".repeat(16),
                                "b1".repeat(32),
                                one.report(),
                                new Fingerprint("d2".repeat(32)))),
                        List.of());
                List<Callable<Answer>> puts =
                        List.of(() -> box().put(association, one, MOST), () -> box().put(association, other, MOST));
                List<Answer> answers = new ArrayList<>();
                for (Future<Answer> put : threads.invokeAll(puts)) {
                    answers.add(put.get());
                }

                assertThat(answers).containsExactlyInAnyOrder(Answer.IN, Answer.USED);
                assertThat(box().of(association, one.report()))
                        .containsExactly(answers.get(0) == Answer.IN ? one : other);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void of_things_that_are_put_in_at_once_none_is_lost() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Answer>> puts = IntStream.range(0, 30)
                    .<Callable<Answer>>mapToObj(i -> () -> box().put(association, deposit(Optional.empty()), MOST))
                    .toList();
            for (Future<Answer> put : threads.invokeAll(puts)) {
                assertThat(put.get()).isEqualTo(Answer.IN);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(waiting()).hasSize(30);
    }

    @Test
    void an_association_sees_nothing_of_another() {
        Deposit deposit = put("000000000022");
        AssociationId other = new AssociationId(association.value() + "-2");

        assertThat(box().waiting(other, END.plusSeconds(1), MOST)).isEmpty();
        assertThat(box().of(other, deposit.report())).isEmpty();
        assertThat(receipts().find(other, "000000000022")).isEmpty();
        receipts().revoke(other, "000000000022");
        assertThat(receipts().find(association, "000000000022")).isPresent();
    }
}
