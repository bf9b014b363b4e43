package dev.sanad;

import dev.sanad.journal.Announcement;
import dev.sanad.journal.OneByOne;
import dev.sanad.journal.Outbox;
import dev.sanad.kernel.CaseKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Does what the journals of a desk call for in other cases, and hands on what was done. What cannot be followed holds back
 * the later events of its own case and nothing else.
 *
 * @param handOn takes what was followed out of the outbox, itself or with those who are to hear of it
 */
public record Follower(ServiceDesk desk, Outbox outbox, Consumer<List<Announcement>> handOn) {

    /** For a desk whose events nobody else is told. */
    public Follower(ServiceDesk desk, Outbox outbox) {
        this(desk, outbox, outbox::heard);
    }

    /**
     * What fails stays in the outbox, and so does what comes after it in its case; the rest is followed and handed on. Then
     * the first failure is thrown, with the others beside it.
     *
     * @param most how many announcements at once, 1 or more; later cases come too until so many were followed
     */
    public void follow(int most) {
        OneByOne tries = new OneByOne();
        List<Announcement> heard = outbox.next(desk.association(), most);
        int followed = followed(heard, tries);
        while (heard.size() == most && followed < most) {
            heard = outbox.after(heard.get(most - 1).key(), most);
            followed += followed(heard, tries);
        }
        tries.throwFailures();
    }

    private int followed(List<Announcement> heard, OneByOne tries) {
        List<Announcement> followed = new ArrayList<>();
        Set<CaseKey> stuck = new HashSet<>();
        for (Announcement next : heard) {
            if (!stuck.contains(next.key()) && tries.attempt(() -> desk.followUp(next))) {
                followed.add(next);
            } else {
                stuck.add(next.key());
            }
        }
        if (!followed.isEmpty()) {
            handOn.accept(followed);
        }
        return followed.size();
    }
}
