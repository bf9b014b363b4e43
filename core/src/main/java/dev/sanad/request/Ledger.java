package dev.sanad.request;

import dev.sanad.kernel.Clause;
import dev.sanad.lifecycle.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * What the owner was promised, and what his request cost him in visits. Holds nothing personal.
 *
 * @param promises each as it was told, oldest first; a later one about the same wait takes the place of the earlier
 * @param visits how many presences the service may demand, where the policy says so
 * @param presences the days on which he came, oldest first
 */
public record Ledger(List<Promised> promises, OptionalInt visits, List<Presence> presences) {

    /**
     * Something that he was told about time.
     *
     * @param clock the wait it is about
     * @param action with whose notice he was told, and so why
     * @param made when that notice was made
     * @param said what he was told; the latest day counts, and where none was told the latest moment
     * @param fate what became of it
     * @param clauses the passages it rests on; where there are none it is an assumption
     */
    public record Promised(
            Timeline.Titled clock,
            Timeline.Titled action,
            Instant made,
            Promise said,
            Fate fate,
            List<Clause> clauses) {
        public Promised {
            clauses = List.copyOf(clauses);
        }

        Promised ending(Fate end) {
            return new Promised(clock, action, made, said, end, clauses);
        }
    }

    /** What becomes of a promise. */
    public enum Fate {
        /** Its time has not come. */
        OPEN,
        /** What it is about was done in time; one without a latest day or moment cannot be broken. */
        KEPT,
        /** Its time passed, and what it is about was not done. */
        BROKEN,
        /** He was told something else about the same wait, before its time. */
        REPLACED,
        /** The wait ended before its time by something else than what it is about. */
        VOID;

        /** One lower case word. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A day on which he came, or somebody for him. However much is done on one day, it is one presence.
     *
     * @param cause why
     * @param action what was done, the one that demanded it if any did
     * @param clauses the passages on which the action rests
     */
    public record Presence(LocalDate day, Cause cause, Timeline.Titled action, List<Clause> clauses) {
        public Presence {
            clauses = List.copyOf(clauses);
        }
    }

    /** Why somebody came. */
    public enum Cause {
        /** The action cannot be done without him. */
        DEMANDED,
        /** He could have done it from where he was. */
        CHOSEN;

        /** One lower case word. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Ledger {
        promises = List.copyOf(promises);
        presences = List.copyOf(presences);
    }
}
