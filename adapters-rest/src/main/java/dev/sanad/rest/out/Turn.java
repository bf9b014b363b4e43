package dev.sanad.rest.out;

import dev.sanad.journal.Deliveries;
import dev.sanad.journal.Delivery;
import dev.sanad.journal.DeliveryOutcome;
import dev.sanad.journal.Trouble;
import dev.sanad.kernel.CaseKey;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One subscriber's turn in a round. Where nobody answers three times in a row, the rest is left for another round. */
final class Turn {
    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
    private static final int SILENCES = 3;
    private static final int GONE = 410;

    private final Deliveries deliveries;
    private final List<Duration> rests;
    private final Set<CaseKey> held = new HashSet<>();
    private int silences;
    private Round round = Round.NOTHING;

    Turn(Deliveries deliveries, List<Duration> rests) {
        this.deliveries = deliveries;
        this.rests = rests;
    }

    Round round() {
        return round;
    }

    void take(Delivery delivery, Supplier<Exchange> telling) {
        if (silences == SILENCES || held.contains(delivery.announcement().key())) {
            round = round.and(new Round(0, 0, 0, 1));
            return;
        }
        DeliveryOutcome outcome = outcome(delivery, telling.get());
        deliveries.tried(delivery, outcome);
        count(delivery, outcome);
    }

    private DeliveryOutcome outcome(Delivery delivery, Exchange exchange) {
        if (exchange instanceof Exchange.Answer answer) {
            silences = 0;
            return answer.good() ? new DeliveryOutcome.Delivered() : failed(delivery, answer);
        }
        silences++;
        return failed(delivery, ((Exchange.None) exchange).trouble(), Duration.ZERO);
    }

    private DeliveryOutcome failed(Delivery delivery, Exchange.Answer answer) {
        return answer.status() == GONE
                ? new DeliveryOutcome.Park(Trouble.DECLINED)
                : failed(delivery, answer.trouble(), answer.retryAfter().orElse(Duration.ZERO));
    }

    private DeliveryOutcome failed(Delivery delivery, Trouble trouble, Duration least) {
        return rest(delivery)
                .<DeliveryOutcome>map(rest -> new DeliveryOutcome.Rest(rest.compareTo(least) < 0 ? least : rest))
                .orElseGet(() -> new DeliveryOutcome.Park(trouble));
    }

    private Optional<Duration> rest(Delivery delivery) {
        return rests.stream().skip(delivery.tries()).findFirst();
    }

    private void count(Delivery delivery, DeliveryOutcome outcome) {
        if (outcome instanceof DeliveryOutcome.Delivered) {
            round = round.and(new Round(1, 0, 0, 0));
            return;
        }
        held.add(delivery.announcement().key());
        if (outcome instanceof DeliveryOutcome.Park park) {
            round = round.and(new Round(0, 0, 1, 0));
            LOG.warn(
                    "event {} is parked before {} ({}): see Deliveries.parked, and let its case go on with goOn",
                    Envelope.id(delivery.announcement()),
                    delivery.subscriber(),
                    park.trouble());
        } else {
            round = round.and(new Round(0, 1, 0, 0));
        }
    }
}
