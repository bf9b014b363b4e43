package dev.sanad.jdbc;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;

/** Runs units in transactions of their own, again where the database allows no other answer. */
final class OwnTransactions implements Transactions {
    private final DataSource source;
    private final Dialect dialect;
    private final Patience patience;
    private final Lock writing = new ReentrantLock();

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
            T answer = answer(work, session, lease);
            if (turn.taken()) {
                lease.commit(dialect);
            } else {
                lease.rollback();
            }
            return answer;
        }
    }

    /** H2 is given one unit at a time to write, since in a crash it can keep half of one beside another. */
    private Turn turn() {
        return new Turn(dialect == Dialect.H2 ? writing : new ReentrantLock());
    }

    /** A fault of the database outweighs what the work made of it. */
    private static <T> T answer(Function<Session, T> work, Session session, Lease lease) {
        T answer;
        try {
            answer = work.apply(session);
        } catch (RuntimeException e) {
            lease.rollback();
            throw session.fault().<RuntimeException>map(Signal::new).orElse(e);
        } catch (Error e) {
            lease.rollback();
            throw e;
        }
        session.fault().ifPresent(fault -> {
            lease.rollback();
            throw new Signal(fault);
        });
        return answer;
    }
}
