package dev.sanad.jdbc;

import java.util.function.Function;

/** Runs units of work, each in one transaction. */
interface Transactions {

    Dialect dialect();

    /** Whatever the work throws reaches the caller, but for a fault of the database, which outweighs it. */
    <T> T run(Function<Session, T> work);
}
