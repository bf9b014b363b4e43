package dev.sanad.jdbc;

/** A failure of the database, and what it means. */
record Fault(Kind kind, SqlFailure failure) {

    static Fault at(Phase phase, Exception exception) {
        return new Fault(Faults.kind(phase, exception), SqlFailure.of(phase, exception));
    }

    /** Nothing failed: another unit was first. */
    static Fault stale() {
        return new Fault(Kind.STALE, SqlFailure.unsaid(Phase.WORK));
    }
}
