package dev.sanad.request;

import dev.sanad.kernel.Actor;
import java.time.Instant;
import java.time.LocalDate;

/** Reports what was promised to people and what became of it, over all cases of an association. */
public interface PromiseReports {

    /**
     * What is reported.
     *
     * @param from the first day on which the requests were received
     * @param to the last
     * @param least the smallest number shown, 2 or more
     */
    record Asked(LocalDate from, LocalDate to, long least) {

        /** Refuses a period that ends before it begins and a smaller number with {@link IllegalArgumentException}. */
        public Asked {
            if (to.isBefore(from) || least < 2) {
                throw new IllegalArgumentException("to: not before from; least: at least 2");
            }
        }
    }

    /** The report as things stand at that moment, for somebody who works for the association; others are refused. */
    PromiseReport report(Asked asked, Actor reader, Instant now);
}
