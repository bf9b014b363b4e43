package dev.sanad.jdbc;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Runs units in transactions of their own, again where the database allows no other answer. A unit within a unit, as when
 * the host's port asks the same store while a command is ruled on, is part of the outer one: it takes no second connection,
 * so that a pool that is used up by units does not wait for itself.
 */
final class OwnTransactions implements Transactions {
    private final DataSource source;
    private final Dialect dialect;
    private final Patience patience;
    private final Lock writing = new ReentrantLock();
    private final ThreadLocal<Session> outer = new ThreadLocal<>();

    OwnTransactions(DataSource source, Dialect dialect, Patience patience) {
        this.source = source;
        this.dialect = dialect;
        this.patience = patience;
    }

    /** On the database that the source leads to; refuses one that is not supported with {@link SchemaException}. */
    static OwnTransactions on(DataSource source, Patience patience) {
        Attempts attempts = new Attempts(patience);
        while (true) {
            try (Lease lease = Lease.take(source)) {
                Dialect dialect = lease.dialect();
                lease.rollback();
                return new OwnTransactions(source, dialect, patience);
            } catch (Signal signal) {
                attempts.again(signal.fault());
            }
        }
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public <T> T run(Function<Session, T> work) {
        Optional<Session> running = Optional.ofNullable(outer.get());
        return running.isPresent() ? work.apply(running.get()) : patiently(work);
    }

    private <T> T patiently(Function<Session, T> work) {
        Attempts attempts = new Attempts(patience);
        while (true) {
            try {
                return once(work);
            } catch (Signal signal) {
                attempts.again(signal.fault());
            }
        }
    }

    private <T> T once(Function<Session, T> work) {
        try (Lease lease = Lease.take(source);
                Turn turn = turn()) {
            Session session = lease.session(turn::take);
            T answer = answer(within(work), session, lease);
            session.fault().ifPresent(fault -> {
                throw new Signal(fault);
            });
            if (turn.taken()) {
                lease.commit(dialect);
            } else {
                lease.rollback();
            }
            return answer;
        }
    }

    private <T> Function<Session, T> within(Function<Session, T> work) {
        return session -> {
            outer.set(session);
            try {
                return work.apply(session);
            } finally {
                outer.remove();
            }
        };
    }

    /** H2 is given one unit at a time to write, since in a crash it can keep half of one beside another. */
    private Turn turn() {
        return new Turn(dialect == Dialect.H2 ? writing : new ReentrantLock());
    }

    /** A fault of the database outweighs what the work made of it. Whatever the work throws, nothing of it is kept. */
    private static <T> T answer(Function<Session, T> work, Session session, Lease lease) {
        boolean fine = false;
        try {
            T answer = work.apply(session);
            fine = session.fault().isEmpty();
            return answer;
        } catch (RuntimeException e) {
            throw session.fault().<RuntimeException>map(Signal::new).orElse(e);
        } finally {
            if (!fine) {
                lease.rollback();
            }
        }
    }
}
