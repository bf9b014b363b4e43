package dev.sanad.request;

import dev.sanad.kernel.Actor;
import java.time.Instant;

/** Reports what was promised to people and what became of it, over all cases of an association. */
public interface PromiseReports {

    /**
     * What is reported.
     *
     * @param year in which the requests were received, of the association's own calendar: a year for all, since reports of
     *     days that overlap would tell, one taken from the other, of the few between them
     * @param least the smallest number shown, 2 or more
     */
    record Asked(int year, long least) {

        /** Refuses a smaller number with {@link IllegalArgumentException}. */
        public Asked {
            if (least < 2) {
                throw new IllegalArgumentException("least: at least 2");
            }
        }
    }

    /** The report as things stand at that moment, for somebody who works for the association; others are refused. */
    PromiseReport report(Asked asked, Actor reader, Instant now);
}
