package dev.sanad.journal;

import java.time.Duration;

/** What came of telling a subscriber. */
public sealed interface DeliveryOutcome {

    /** He has it. */
    record Delivered() implements DeliveryOutcome {}

    /** He has it not; the events of the case rest so long, and are then tried again in order. */
    record Rest(Duration pause) implements DeliveryOutcome {
        /** Refuses less than nothing with {@link IllegalArgumentException}. */
        public Rest {
            if (pause.isNegative()) {
                throw new IllegalArgumentException("pause: not before now");
            }
        }
    }

    /** He will not have it; the events of the case wait until somebody lets them go on. */
    record Park(Trouble trouble) implements DeliveryOutcome {}
}
