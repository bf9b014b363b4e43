package dev.sanad.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sanad.kernel.AssociationId;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Deliveries} must hold; an author extends it and gives it the ports. */
public abstract class DeliveriesContract {
    private static final Subscriber HE = new Subscriber("he");
    private static final Subscriber SHE = new Subscriber("she");
    private static final DeliveryOutcome DELIVERED = new DeliveryOutcome.Delivered();
    private static final DeliveryOutcome LONG_REST = new DeliveryOutcome.Rest(Duration.ofDays(1));

    private final AssociationId association = Sample.association();

    /** For the test of an implementation. */
    protected DeliveriesContract() {}

    /** Of one store with {@link #store}, whose outbox gives what is delivered. */
    protected abstract Deliveries deliveries();

    protected abstract CaseStore store();

    protected abstract Outbox outbox();

    @Test
    void what_was_put_comes_in_order_until_it_is_delivered() {
        CaseRow row = put(3, HE);
        assertThat(sequences(HE)).containsExactly(1L, 2L, 3L);
        deliveries().tried(first(HE), DELIVERED);
        assertThat(sequences(HE)).containsExactly(2L, 3L);
        assertThat(first(HE).announcement().key()).isEqualTo(row.key());
        assertThat(first(HE).tries()).isZero();
    }

    @Test
    void the_entry_is_the_journals_own() {
        CaseRow row = put(1, HE);
        assertThat(first(HE).announcement().entry()).isEqualTo(Sample.entry(1, row.openedBy()));
    }

    @Test
    void what_waits_already_is_not_put_twice() {
        put(2, HE);
        deliveries().tried(first(HE), new DeliveryOutcome.Rest(Duration.ZERO));
        deliveries().put(HE, outbox().next(association, 9));
        assertThat(sequences(HE)).containsExactly(1L, 2L);
        assertThat(first(HE).tries()).isOne();
    }

    @Test
    void a_case_that_rests_holds_up_its_own_events_and_no_others() {
        put(3, HE);
        CaseRow other = put(1, HE);
        Delivery failed = first(HE);
        deliveries().tried(failed, LONG_REST);
        assertThat(deliveries().next(association, HE, 9))
                .hasSize(failed.announcement().key().equals(other.key()) ? 3 : 1)
                .noneMatch(one ->
                        one.announcement().key().equals(failed.announcement().key()));
    }

    @Test
    void one_subscriber_does_not_wait_for_another() {
        put(2, HE, SHE);
        deliveries().tried(first(HE), new DeliveryOutcome.Park(Trouble.DECLINED));
        deliveries().tried(first(SHE), DELIVERED);
        assertThat(sequences(HE)).isEmpty();
        assertThat(sequences(SHE)).containsExactly(2L);
    }

    @Test
    void what_is_parked_is_seen_with_its_trouble_and_goes_on_when_told() {
        CaseRow row = put(2, HE);
        deliveries().tried(first(HE), new DeliveryOutcome.Rest(Duration.ZERO));
        deliveries().tried(first(HE), new DeliveryOutcome.Park(Trouble.LATE));
        assertThat(sequences(HE)).isEmpty();
        List<Parked> parked = deliveries().parked(association, HE, 9);
        assertThat(parked).extracting(Parked::trouble).containsExactly(Trouble.LATE);
        assertThat(parked.get(0).delivery().tries()).isEqualTo(2);
        assertThat(parked.get(0).delivery().announcement().key()).isEqualTo(row.key());
        deliveries().goOn(HE, row.key());
        assertThat(deliveries().parked(association, HE, 9)).isEmpty();
        assertThat(sequences(HE)).containsExactly(1L, 2L);
        assertThat(first(HE).tries()).isZero();
    }

    @Test
    void a_case_that_rests_goes_on_when_told() {
        CaseRow row = put(1, HE);
        deliveries().tried(first(HE), LONG_REST);
        assertThat(sequences(HE)).isEmpty();
        deliveries().goOn(HE, row.key());
        assertThat(sequences(HE)).containsExactly(1L);
    }

    @Test
    void a_rest_that_is_over_is_over() {
        put(1, HE);
        deliveries().tried(first(HE), new DeliveryOutcome.Rest(Duration.ZERO));
        assertThat(first(HE).tries()).isOne();
    }

    @Test
    void what_does_not_wait_any_more_is_passed_over() {
        put(1, HE);
        Delivery once = first(HE);
        deliveries().tried(once, DELIVERED);
        deliveries().tried(once, LONG_REST);
        deliveries().tried(once, DELIVERED);
        assertThat(sequences(HE)).isEmpty();
        assertThat(deliveries().parked(association, HE, 9)).isEmpty();
    }

    @Test
    void at_most_so_many_come_and_never_those_of_another_association() {
        put(3, HE);
        put(3, HE);
        assertThat(deliveries().next(association, HE, 4)).hasSize(4);
        assertThat(deliveries().next(Sample.association(), HE, 4)).isEmpty();
        assertThatThrownBy(() -> deliveries().next(association, HE, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> deliveries().parked(association, HE, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private CaseRow put(int entries, Subscriber... subscribers) {
        CaseRow row = Sample.row(Sample.key(association), Sample.command());
        CaseRow opened = Sample.opened(store(), entries == 1 ? row : Sample.later(row, entries - 1));
        for (Subscriber subscriber : subscribers) {
            deliveries()
                    .put(
                            subscriber,
                            outbox().next(association, 99).stream()
                                    .filter(one -> one.key().equals(row.key()))
                                    .toList());
        }
        return opened;
    }

    private Delivery first(Subscriber subscriber) {
        return deliveries().next(association, subscriber, 1).get(0);
    }

    private List<Long> sequences(Subscriber subscriber) {
        return deliveries().next(association, subscriber, 99).stream()
                .map(one -> one.announcement().entry().sequence())
                .toList();
    }
}
