package dev.sanad.jdbc;

/** What a failure of the database means for the unit. */
enum Kind {
    /** Another unit was first. */
    STALE,
    /** Rolled back in favour of another transaction. */
    GAVE_WAY,
    /** Waited too long for another transaction. */
    LOCKED,
    /** No connection, or not to a database that can write; nothing was committed. */
    LOST,
    /** Committed or not: nobody knows. */
    UNKNOWN,
    /** Committed, but maybe not where a failover would find it. */
    UNCONFIRMED,
    /** The database is there and cannot write. */
    UNABLE,
    /** Stopped by a time limit or by hand. */
    CANCELLED,
    /** Will fail again. */
    PERMANENT
}
