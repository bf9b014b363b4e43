package dev.sanad.jdbc;

import dev.sanad.journal.StaleVersionException;
import java.util.function.Function;

/** Runs units of work, each in one transaction. */
interface Transactions {

    Dialect dialect();

    /** Whatever the work throws reaches the caller, but for a fault of the database, which outweighs it. */
    <T> T run(Function<Session, T> work);

    /** Runs work that looks before it writes once more where another was faster: it then finds what that one wrote. */
    default <T> T runAgain(Function<Session, T> work) {
        try {
            return run(work);
        } catch (StaleVersionException faster) {
            return run(work);
        }
    }
}
