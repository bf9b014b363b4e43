package dev.sanad.jdbc;

import dev.sanad.journal.OutcomeUnknownException;
import dev.sanad.journal.RetryableConflictException;
import dev.sanad.journal.StaleVersionException;
import dev.sanad.journal.StoreException;
import dev.sanad.journal.StoreUnavailableException;
import java.time.Duration;

/** Counts the failures of one unit and decides, after each, between another try and the end. */
final class Attempts {
    private final Patience patience;
    private final long begun;
    private int conflicts;
    private int locks;
    private int losses;
    private boolean unknown;

    Attempts(Patience patience) {
        this.patience = patience;
        this.begun = patience.nanos().getAsLong();
    }

    /** Returns, after a pause, when the unit is to be run again; throws what its caller is to know when it is not. */
    void again(Fault fault) {
        unknown |= fault.kind() == Kind.UNKNOWN;
        if (late() || !another(fault.kind()) || Thread.currentThread().isInterrupted()) {
            throw end(fault);
        }
    }

    private boolean late() {
        return patience.nanos().getAsLong() - begun >= patience.longest().toNanos();
    }

    private boolean another(Kind kind) {
        return switch (kind) {
            // The unit that was first may have been this one: what it did is found when it looks again.
            case STALE -> unknown && afterConflict();
            case GAVE_WAY -> afterConflict();
            case LOCKED -> ++locks < patience.tries().locks() && wait(locks, 5, 500);
            case LOST, UNKNOWN -> ++losses < patience.tries().connections() && wait(losses, 50, 5_000);
            case UNCONFIRMED, UNABLE, CANCELLED, PERMANENT -> false;
        };
    }

    private boolean afterConflict() {
        return ++conflicts < patience.tries().conflicts() && wait(conflicts, 5, 500);
    }

    private boolean wait(int tries, long firstMillis, long longestMillis) {
        patience.after(tries, Duration.ofMillis(firstMillis), Duration.ofMillis(longestMillis));
        return true;
    }

    /** What the caller is to know of a unit that is not run again. */
    StoreException end(Fault fault) {
        SqlFailure cause = fault.failure();
        if (fault.kind() == Kind.UNCONFIRMED) {
            return new OutcomeUnknownException(
                    "committed, but a failover may still undo it: repeat the command", cause);
        }
        if (unknown) {
            return new OutcomeUnknownException("lost at commit, and not found out since: repeat the command", cause);
        }
        return switch (fault.kind()) {
            case STALE -> new StaleVersionException("the case has changed since it was read, or exists already");
            case GAVE_WAY, LOCKED ->
                new RetryableConflictException("the database gave way to others: run it all again", cause);
            case LOST, UNABLE ->
                new StoreUnavailableException(
                        "the database cannot be reached or cannot write: check its address and the settings of the pool",
                        cause);
            case CANCELLED -> new StoreException("the statement was cancelled or took too long", cause);
            default -> new StoreException("the database refused it for good: look up the SQLState of the cause", cause);
        };
    }
}
