package dev.sanad.desk;

import dev.sanad.ServiceDesk;
import dev.sanad.journal.Announcement;
import dev.sanad.journal.OneByOne;
import dev.sanad.journal.Outbox;
import dev.sanad.kernel.CaseKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Does what the journals of a desk call for in other cases, and takes what was done out of the outbox. */
record Follower(ServiceDesk desk, Outbox outbox) {

    /**
     * What fails stays in the outbox, and so does what comes after it in its case; the rest is followed. Then the first
     * failure is thrown, with the others beside it.
     *
     * @param most how many announcements at once, 1 or more
     */
    void follow(int most) {
        List<Announcement> followed = new ArrayList<>();
        Set<CaseKey> stuck = new HashSet<>();
        OneByOne tries = new OneByOne();
        for (Announcement heard : outbox.next(desk.association(), most)) {
            if (stuck.contains(heard.key())) {
                continue;
            }
            if (tries.attempt(() -> desk.followUp(heard))) {
                followed.add(heard);
            } else {
                stuck.add(heard.key());
            }
        }
        if (!followed.isEmpty()) {
            outbox.heard(followed);
        }
        tries.throwFailures();
    }
}
