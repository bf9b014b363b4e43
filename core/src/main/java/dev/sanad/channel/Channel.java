package dev.sanad.channel;

import dev.sanad.kernel.Clause;
import dev.sanad.kernel.LocalText;
import java.util.List;
import java.util.Optional;

/**
 * A way on which people reach the association.
 *
 * @param name its key
 * @param title how people call it
 * @param medium by what means
 * @param opening when it takes something in; at any time where empty
 * @param staff the party that serves it
 * @param atOwner whether staff comes to the owner, so that nobody has to visit
 * @param lodges what can be lodged on it; everything where empty
 * @param received when what comes on it counts as received
 */
public record Channel(
        String name,
        LocalText title,
        Medium medium,
        Optional<Opening> opening,
        Optional<String> staff,
        boolean atOwner,
        Optional<List<String>> lodges,
        Received received,
        List<Clause> clauses) {

    /**
     * When a channel takes something in.
     *
     * @param hours the name of opening hours in the calendar
     * @param afterHours the party that takes it in outside them; nobody does where empty
     */
    public record Opening(String hours, Optional<String> afterHours) {}

    /** When something counts as received. */
    public enum Received {
        ARRIVAL,
        SENT
    }

    public Channel {
        lodges = lodges.map(List::copyOf);
        clauses = List.copyOf(clauses);
    }

    /** Whether what comes on it counts as received on the day on which it was sent. */
    public boolean countsFromSending() {
        return received == Received.SENT;
    }

    public boolean lodges(String matter) {
        return lodges.map(all -> all.contains(matter)).orElse(true);
    }
}
