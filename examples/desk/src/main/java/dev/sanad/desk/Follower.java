package dev.sanad.desk;

import dev.sanad.ServiceDesk;
import dev.sanad.journal.Announcement;
import dev.sanad.journal.Outbox;
import dev.sanad.kernel.CaseKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
        List<RuntimeException> failures = new ArrayList<>();
        for (Announcement heard : outbox.next(desk.association(), most)) {
            Optional<RuntimeException> failed = stuck.contains(heard.key()) ? Optional.empty() : attempt(heard);
            if (failed.isPresent()) {
                stuck.add(heard.key());
                failures.add(failed.get());
            } else if (!stuck.contains(heard.key())) {
                followed.add(heard);
            }
        }
        if (!followed.isEmpty()) {
            outbox.heard(followed);
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.get(0);
            failures.subList(1, failures.size()).forEach(first::addSuppressed);
            throw first;
        }
    }

    private Optional<RuntimeException> attempt(Announcement heard) {
        try {
            desk.followUp(heard);
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
