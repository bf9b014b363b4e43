package dev.sanad.request;

import dev.sanad.journal.WorkList;
import dev.sanad.kernel.Actor;
import java.time.Instant;
import java.util.Optional;

/** What waits for those who work for the association. */
public interface WorkDesk {

    /** The most that a page holds. */
    int MOST = 100;

    /**
     * Whose work is asked for.
     *
     * @param reader who asks; he sees only what waits for him
     * @param party only as the holder of this party; empty for all that he holds, and for what waits for him by name
     * @param office only what waits at this office, his own; empty for wherever it waits
     * @param after the place after which the page begins; empty for the first page
     * @param most how many at most
     */
    record Asked(
            Actor reader, Optional<String> party, Optional<String> office, Optional<WorkList.Place> after, int most) {

        /** Refuses a page of less than 1 or more than {@link #MOST} with {@link IllegalArgumentException}. */
        public Asked {
            if (most < 1 || most > MOST) {
                throw new IllegalArgumentException("most: not 1 to " + MOST);
            }
        }
    }

    /**
     * The open requests that wait for the reader, the longest due first, then those without a deadline; only those of which
     * he may read the whole file. Refused for who does not work here, and where the party or the office is not his.
     */
    WorkPage page(Asked asked, Instant now);

    /**
     * Works out for all requests anew at which desks they wait, as after a change of the staff that no command followed.
     * Does nothing where the host gave no listing of its cases.
     */
    void refile();
}
